/// How the lines of a file end.
public struct LineEnds: Sendable {
  /// A way to end a line.
  public enum Kind: Sendable, CaseIterable {
    /// LF.
    case lineFeed
    /// CR LF.
    case both
    /// A lone CR.
    case carriageReturn
  }

  /// How often each is there, in the order of the cases of ``Kind``.
  public private(set) var counts = [0, 0, 0]

  /// The first of each.
  public private(set) var first: [SourceRange?] = [nil, nil, nil]

  /// The line ends of a file.
  public init(_ file: SourceFile) {
    let bytes = file.bytes
    unsafe bytes.withUnsafeBytes { raw in
      var offset = 0
      while let start = unsafe raw.offset(of: 0x0D, from: offset, before: raw.count) {
        let isBoth = unsafe start + 1 < raw.count && raw[start + 1] == 0x0A
        offset = start + (isBoth ? 2 : 1)
        note(isBoth ? .both : .carriageReturn, SourceRange(start, offset))
      }
      // Where no CR is, all lines end alike.
      guard offset > 0 else { return }
      offset = 0
      while let start = unsafe raw.offset(of: 0x0A, from: offset, before: raw.count) {
        offset = start + 1
        if unsafe start == 0 || raw[start - 1] != 0x0D { note(.lineFeed, SourceRange(start, offset)) }
      }
    }
  }

  private mutating func note(_ kind: Kind, _ range: SourceRange) {
    let index = kind == .lineFeed ? 0 : kind == .both ? 1 : 2
    counts[index] += 1
    if first[index] == nil { first[index] = range }
  }
}
