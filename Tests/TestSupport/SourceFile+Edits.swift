public import SXSDocument
public import SXSLintCore

extension SourceFile {
  /// The file with edits made; they must not overlap.
  public func applying(_ edits: [Edit]) -> SourceFile {
    var result: ContiguousArray<UInt8> = []
    var position = 0
    for edit in edits.sorted(by: { $0.range < $1.range }) {
      result += bytes[position..<edit.range.start]
      result += edit.replacement.bytes
      position = edit.range.end
    }
    result += bytes[position...]
    return SourceFile(path: path, bytes: result)
  }
}
