import SXSDocument
import SXSLintCore
import SXSLintReporters
import Testing

@Suite struct VisibleTextTests {
  @Test(
    arguments: [
      "\u{0}", "\u{1B}", "\u{7F}", "\u{85}", "\u{AD}", "\u{61C}", "\u{115F}", "\u{1160}", "\u{180E}",
      "\u{200B}",
      "\u{200E}", "\u{200F}", "\u{2028}", "\u{202E}", "\u{2060}", "\u{2066}", "\u{206A}", "\u{206F}",
      "\u{3164}",
      "\u{FEFF}", "\u{FFA0}", "\u{FFF0}", "\u{FFF9}", "\u{FFFB}", "\u{1BCA0}", "\u{1D173}", "\u{1D17A}",
      "\u{E0000}", "\u{E0001}", "\u{E0041}", "\u{E007F}",
    ] as [Unicode.Scalar])
  func `shows nothing raw that nobody sees`(_ scalar: Unicode.Scalar) throws {
    let file = SampleFile("a.md", "mot\(scalar)s")
    let found = report([diagnostic(file, file.range("mot"), .error, "a word with '\(scalar)' in it")])
    for format in Format.allCases {
      let output = render(found, as: format, [file])
      #expect(!output.unicodeScalars.contains(scalar), "\(format)")
    }
    let message = try JSONValue(render(found, as: .json, [file]))["diagnostics"][0]["message"].string
    #expect(message == "a word with '\(scalar)' in it")
  }

  @Test(arguments: [
    "می\u{200C}خواهم", "क्\u{200D}ष", "❤\u{FE0F}", "葛\u{E0100}", "a\u{34F}b", "👩\u{200D}👧", "e\u{301}", "한글",
  ])
  func `leaves what joins letters as it is`(_ text: String) {
    var output: [UInt8] = []
    VisibleText.append(Array(text.utf8)[...], to: &output)
    #expect(String(decoding: output, as: UTF8.self) == text)
  }
}
