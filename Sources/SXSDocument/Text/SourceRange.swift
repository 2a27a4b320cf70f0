/// A half-open range of bytes in one file.
///
/// Bounds are byte offsets from the start of the file, a byte order mark included; both fit 32 bits, as files above
/// ``SourceFile/maximumSize`` are not read.
public struct SourceRange: Hashable, Sendable {
  private let lower: Int32
  private let upper: Int32

  /// The offset of the first byte.
  public var start: Int { Int(lower) }

  /// The offset behind the last byte.
  public var end: Int { Int(upper) }

  /// The number of bytes.
  public var count: Int { end - start }

  /// Whether the range holds no byte.
  public var isEmpty: Bool { lower == upper }

  /// The range from `start` up to `end`; empty at `start` if `end` lies before it.
  public init(_ start: Int, _ end: Int) {
    lower = Int32(truncatingIfNeeded: start)
    upper = Int32(truncatingIfNeeded: max(start, end))
  }

  /// Whether `offset` is the offset of a byte of the range.
  public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }

  /// Whether every byte of `other` lies in the range.
  public func contains(_ other: SourceRange) -> Bool { start <= other.start && other.end <= end }

  /// Whether the two ranges share a byte.
  public func overlaps(_ other: SourceRange) -> Bool { start < other.end && other.start < end }

  /// The smallest range that holds both.
  public func union(_ other: SourceRange) -> SourceRange {
    SourceRange(min(start, other.start), max(end, other.end))
  }
}
