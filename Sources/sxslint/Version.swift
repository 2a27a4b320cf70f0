import SXSDocument

/// The version of the tool.
enum Version {
  /// The version, as in the changelog.
  static let current = "0.1.0"

  /// The version with those of the libraries, one in a line.
  static var verbose: String {
    let lines = ["sxslint \(current)"] + LibraryVersions.all.map { "\($0.name) \($0.version)" }
    return lines.joined(separator: "\n") + "\n"
  }
}
