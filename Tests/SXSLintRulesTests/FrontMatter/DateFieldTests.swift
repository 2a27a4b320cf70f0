import SXSDocument
import SXSLintCore
import TestSupport
import Testing

@testable import SXSLintRules

@Suite struct DateFieldTests {
  @Test(
    arguments: [
      ("05/14/2021", true, true), ("5/4/2021", false, true), ("05/4/2021", false, true),
      ("02/29/2020", true, true),
      ("02/29/2021", false, false), ("13/01/2021", false, false), ("00/01/2021", false, false),
      ("5/14/21", false, false), ("005/14/2021", false, false), ("5/14/2021 ", false, false),
      ("5//2021", false, false),
      ("05/14/2021/1", false, false), ("99/999999", false, false), ("2021-05-14", false, false),
      ("-5/14/2021", false, false), ("05/14/2021 12:00:00 AM", false, true),
      ("05/14/2021 12:00:00", false, false), ("13/01/2021 12:00:00 AM", false, false),
      ("0/12345/2021", false, false), ("٠٥/14/2021", false, false), ("", false, false),
      // More digits than a number has.
      ("09/051234567890123456789012/2021", false, false),
    ] as [(ByteString, Bool, Bool)])
  func `reads month, day and year`(_ text: ByteString, padded: Bool, plain: Bool) {
    #expect((Date(american: text, isPadded: true) != nil) == padded)
    #expect((Date(american: text, isPadded: false) != nil) == plain)
  }

  @Test(arguments: [
    ("06/15/2021", 0), ("06/17/2021", 0), ("06/18/2021", 1), ("01/01/2022", 1), ("06/31/2021", 0),
  ])
  func `lets a handback be two days ahead`(_ date: String, _ count: Int) {
    let file = SourceFile(path: "a.md", text: Handback.complete.setting("ms.lasthandoff", date))
    #expect(findings(of: FutureHandoff(), in: [file]).count == count)
    let timeless = MemoryRepository([file], today: nil)
    #expect(timeless.findings(of: FutureHandoff()).isEmpty)
  }

  @Test(arguments: [("07/15/2021", 0), ("08/01/2021", 0), ("08/02/2021", 1), ("8/2/2021", 1), ("soon", 0)])
  func `lets a page be dated sixty days ahead of its handback`(_ date: String, _ count: Int) {
    let file = SourceFile(path: "a.md", text: Handback.complete.setting("ms.date", date))
    #expect(findings(of: HandoffBeforeDate(), in: [file]).count == count)
  }
}
