/// The version of the tool.
enum Version {
  /// The version, as in the changelog.
  static let current = "0.1.0"
}
