/// The folders of the checkout that tests read, found from where this file was compiled.
public enum Fixtures {
  /// The root of the checkout, without a slash at the end.
  public static let root = String(#filePath.dropLast("/Tests/TestSupport/Fixtures.swift".count))

  /// The path of something below `Fixtures/`.
  public static func path(_ relative: String) -> String { "\(root)/Fixtures/\(relative)" }
}
