import SXSDocument

/// The version of the tool.
enum Version {
  /// The version that the next release has.
  static let current = "0.1.0"

  /// The version with those of the libraries and of the compiler, one in a line.
  static var verbose: String {
    let libraries = LibraryVersions.all.map { "\($0.name) \($0.version)" }
    let lines = ["sxslint \(current)"] + libraries + ["md4c, which does not tell its version", compiler]
    return lines.joined(separator: "\n") + "\n"
  }

  /// What the tool was built with.
  private static var compiler: String {
    #if compiler(>=6.4)
      "Swift 6.4 or later"
    #elseif compiler(>=6.3)
      "Swift 6.3"
    #else
      "Swift 6.2"
    #endif
  }
}
