import SXSDocument
import SXSLintCore

/// A moment, UTC.
struct Time {
  /// The day.
  let day: Date
  /// The seconds since midnight.
  let second: Int

  /// The time as `2021-06-15T09:30:00`.
  var text: String {
    func digits(_ field: Int) -> String { field.digits(width: 2) }
    return "\(day)T\(digits(second / 3_600)):\(digits(second / 60 % 60)):\(digits(second % 60))"
  }
}
