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
    let fields = [second / 3_600, second / 60 % 60, second % 60]
    return "\(day)T\(fields.map { $0.digits(width: 2) }.joined(separator: ":"))"
  }
}
