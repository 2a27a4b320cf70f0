/// A place for a reader: the line, and the column within it.
public struct Position: Hashable, Sendable {
  /// The number of the line, from 1.
  ///
  /// LF, CR LF and a lone CR end a line.
  public let line: Int

  /// The number of the UTF-16 code unit in its line, from 1, as SARIF (`utf16CodeUnits`), LSP and editors count.
  public let column: Int

  /// The place at a line and a column, both from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
