#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

import SXSDocument
import SXSLintCore

/// What the tool asks of the machine and the surroundings that it runs in.
enum Environment {
  /// The value of a variable that is set and not empty.
  static func value(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    let text = unsafe String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// The name of the machine; empty if it has none.
  static var hostName: ByteString {
    var name = [CChar](repeating: 0, count: 256)
    guard unsafe gethostname(&name, name.count - 1) == 0 else { return "" }
    return ByteString(name.lazy.map(UInt8.init(bitPattern:)).prefix { $0 != 0 })
  }

  /// The number of processors that can work.
  static var processorCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// The number of columns of the terminal that standard output goes to; `nil` if it goes elsewhere.
  static var terminalWidth: Int? {
    guard StandardStream.isTerminal else { return nil }
    var size = winsize()
    let result = unsafe ioctl(StandardStream.output, UInt(TIOCGWINSZ), &size)
    return result == 0 && size.ws_col > 0 ? Int(size.ws_col) : nil
  }

  /// Whether the run is to say the same at any time of day, because `SXSLINT_TODAY` sets the day.
  static var isRepeatable: Bool { value("SXSLINT_TODAY") != nil }

  /// The time, UTC, in whole seconds; midnight of the day that `SXSLINT_TODAY` sets, so that a run can be repeated.
  static func now() throws(UsageError) -> Time {
    guard let text = value("SXSLINT_TODAY") else {
      let (day, second) = time(nil).quotientAndRemainder(dividingBy: 86_400)
      return Time(day: Date(daysSince1970: day), second: second)
    }
    guard let date = Date(iso: text) else {
      throw UsageError("SXSLINT_TODAY is '\(text)', which is not a day of the form YYYY-MM-DD")
    }
    return Time(day: date, second: 0)
  }
}
