import SXSDocument
import Testing

@Suite struct OverlapIndexTests {
  /// Ranges out of order, one within another, one that goes beyond the next, and an empty one.
  private static let ranges = [
    SourceRange(12, 15), SourceRange(0, 9), SourceRange(2, 4), SourceRange(14, 18), SourceRange(20, 20),
  ]

  @Test func `says the same as a look at each range`() {
    let index = OverlapIndex(Self.ranges)
    for start in 0..<22 {
      for end in start..<23 {
        let range = SourceRange(start, end)
        #expect(index.overlaps(range) == Self.ranges.contains { $0.overlaps(range) }, "\(range)")
        #expect(index.contains(range) == Self.ranges.contains { $0.contains(range) }, "\(range)")
      }
      #expect(index.contains(start) == Self.ranges.contains { $0.contains(start) }, "\(start)")
    }
    #expect(!OverlapIndex([]).overlaps(SourceRange(0, 1)))
  }
}
