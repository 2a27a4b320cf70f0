import SXSLintCore
import Testing

@Suite struct DateTests {
  @Test(arguments: [
    (0, "1970-01-01"), (59, "1970-03-01"), (789, "1972-02-29"), (11_016, "2000-02-29"),
    (18_793, "2021-06-15"),
    (-1, "1969-12-31"),
  ])
  func `counts days from 1970`(_ days: Int, _ text: String) {
    let date = Date(daysSince1970: days)
    #expect(date.description == text)
    #expect(date.daysSince1970 == days)
  }

  @Test(arguments: [(2021, 2, 29), (2021, 6, 31), (2021, 13, 1), (1900, 2, 29), (2021, 1, 0)])
  func `refuses days that the calendar lacks`(_ year: Int, _ month: Int, _ day: Int) {
    #expect(Date(year: year, month: month, day: day) == nil)
  }
}
