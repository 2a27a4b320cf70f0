public import SXSDocument

/// Text in which `⟦` and `⟧` stand around the ranges that a test expects.
///
/// `⟪E9⟫` stands for the byte, so that a text can be one that is not UTF-8.
public struct MarkedText: Sendable {
  /// The text without the marks, UTF-8.
  public let bytes: ContiguousArray<UInt8>

  /// The marked ranges of ``bytes``, in order; they may nest.
  public let ranges: [SourceRange]

  /// Whether every opening mark has a closing one, and the reverse.
  public let isBalanced: Bool

  /// Takes the marks out of `text`.
  public init(_ text: String) {
    let opening = Array("⟦".utf8)
    let closing = Array("⟧".utf8)
    var bytes: ContiguousArray<UInt8> = []
    var ranges: [SourceRange] = []
    var open: [Int] = []
    var isBalanced = true
    var rest = ArraySlice(text.utf8)
    while let byte = rest.first {
      if rest.starts(with: opening) {
        open.append(bytes.count)
        rest.removeFirst(opening.count)
      } else if rest.starts(with: closing) {
        if let start = open.popLast() {
          ranges.append(SourceRange(start, bytes.count))
        } else {
          isBalanced = false
        }
        rest.removeFirst(closing.count)
      } else if let byte = Self.byte(rest) {
        bytes.append(byte)
        rest.removeFirst("⟪00⟫".utf8.count)
      } else {
        bytes.append(byte)
        rest.removeFirst()
      }
    }
    self.bytes = bytes
    self.ranges = ranges.sorted()
    self.isBalanced = isBalanced && open.isEmpty
  }

  /// The byte that `⟪E9⟫` in front of a text stands for.
  private static func byte(_ text: ArraySlice<UInt8>) -> UInt8? {
    guard text.starts(with: "⟪".utf8) else { return nil }
    let digits = text.dropFirst("⟪".utf8.count).prefix(2)
    guard text.dropFirst("⟪00".utf8.count).starts(with: "⟫".utf8) else { return nil }
    return UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
  }

  /// The text as a file.
  public func file(at path: ByteString) -> SourceFile { SourceFile(path: path, bytes: bytes) }
}
