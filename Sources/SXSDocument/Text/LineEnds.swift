/// How the lines of a file end.
public struct LineEnds: Sendable {
  /// A way to end a line.
  public enum Kind: Int, Sendable, CaseIterable {
    /// LF.
    case lineFeed
    /// CR LF.
    case both
    /// A lone CR.
    case carriageReturn
  }

  /// How often lines end in one way, and where first.
  public struct Use: Sendable, Equatable {
    /// The way.
    public let kind: Kind

    /// How many lines end so.
    public fileprivate(set) var count: Int

    /// The first of these ends.
    public let first: SourceRange
  }

  /// The ways that are there, in the order of the cases of ``Kind``; none is noted in a file without a CR, whose lines
  /// all end alike.
  public private(set) var uses: [Use] = []

  /// The line ends of a file.
  public init(_ file: SourceFile) {
    let whole = SourceRange(0, file.bytes.count)
    guard file.offset(of: 0x0D, in: whole) != nil else { return }
    var ends = [Use?](repeating: nil, count: Kind.allCases.count)
    func note(_ kind: Kind, _ start: Int, _ end: Int) {
      if ends[kind.rawValue] == nil {
        ends[kind.rawValue] = Use(kind: kind, count: 0, first: SourceRange(start, end))
      }
      ends[kind.rawValue]?.count += 1
    }
    var rest = whole
    while let start = file.offset(of: 0x0D, in: rest) {
      let isBoth = start + 1 < rest.end && file.bytes[start + 1] == 0x0A
      rest = SourceRange(start + (isBoth ? 2 : 1), rest.end)
      note(isBoth ? .both : .carriageReturn, start, rest.start)
    }
    rest = whole
    while let start = file.offset(of: 0x0A, in: rest) {
      rest = SourceRange(start + 1, rest.end)
      if start == 0 || file.bytes[start - 1] != 0x0D { note(.lineFeed, start, rest.start) }
    }
    uses = ends.compactMap(\.self)
  }
}
