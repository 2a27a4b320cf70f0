@testable import SXSDocument
import Testing

@Suite struct PackedTextsTests {
  @Test(
    arguments: [
      [], [""], ["", "a"], ["a", "ab", "b"], ["ancre", "ancre-1", "été", "\u{0}\u{1}"],
    ] as [[ByteString]])
  func `holds what it was made of`(_ texts: [ByteString]) {
    #expect(Array(PackedTexts(texts)) == texts)
  }

  @Test func `finds each text of many, and no other`() {
    let texts = (0..<1000).map { ByteString("ancre-\($0)") }.sorted()
    let packed = PackedTexts(texts)
    #expect(packed.count == 1000)
    #expect(texts.allSatisfy(packed.sortedContains))
    for other in ["", "ancre", "ancre-", "ancre-1000", "ancre-99x", "b"] as [ByteString] {
      #expect(!packed.sortedContains(other))
    }
  }
}
