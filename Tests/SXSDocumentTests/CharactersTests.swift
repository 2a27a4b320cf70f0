@testable import SXSDocument
import Testing

@Suite struct CharactersTests {
  @Test(arguments: UInt8.min...UInt8.max)
  func `every byte is of a kind, so that only empty texts are of none`(_ byte: UInt8) {
    let table = CharacterTable.shared
    #expect(!table.characters(in: [byte], SourceRange(0, 1)).isEmpty)
    #expect(table.characters(in: [byte], SourceRange(1, 1)).isEmpty)
  }
}
