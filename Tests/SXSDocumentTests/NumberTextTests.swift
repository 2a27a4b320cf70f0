import SXSDocument
import Testing

@Suite struct NumberTextTests {
  @Test(arguments: [
    "", "0", "007", "7", "112345678", "999999999999999999", "1000000000000000000", "000000000000000000",
    "0000000000000000000", "12a", " 12", "-1", "é",
  ])
  func `gives back what it was made of, and equals no other`(_ text: String) {
    let number = NumberText(ByteString(text))
    #expect(number.text == ByteString(text))
    #expect(number != NumberText(ByteString("0" + text)))
    #expect(number != NumberText(ByteString("1" + text)))
    #expect(number == NumberText(ByteString(text)))
  }

  @Test func `has one order`() {
    let texts = ["b", "10", "9", "010", "a", "00000000000000000001"].map { NumberText(ByteString($0)) }
    let sorted = texts.sorted()
    #expect(sorted == texts.reversed().sorted())
    for (left, right) in zip(sorted, sorted.dropFirst()) { #expect(left < right && !(right < left)) }
  }
}
