import SXSLintReporters

/// An option that other linters have and `check` has not: the nearest one by its letters does something else.
struct ForeignOption {
  /// The option, with its hyphens.
  let name: String

  /// The option that a message of the library calls unknown, if the words are for `check`.
  init?(unknownBy message: String, _ words: [String]) {
    guard Sxslint.isCheck(words) else { return nil }
    let parts = message.utf8.split(separator: UInt8(ascii: "'"), maxSplits: 2)
    guard parts.count > 1, parts[0].elementsEqual("unknown option ".utf8) else { return nil }
    name = String(Substring(parts[1]))
  }

  /// What there is to say of it; `nil` if nothing is known of it.
  var advice: String? {
    if name == "--fix" {
      return "unknown option '--fix': fixes are shown and not applied; '--output json' has their edits"
    }
    guard let format = Self.formats[name] else { return nil }
    return "unknown option '\(name)': '--output' takes the format of the report, as in "
      + "'--output \(format.rawValue)'"
  }

  /// The options for the format of a report, each with the format that is perhaps meant.
  private static var formats: [String: Format] {
    let named = Format.allCases.map { ("--\($0.rawValue)", $0) }
    let general = ["-f", "--format", "--formatter", "--output-format", "--report", "--reporter"]
    return Dictionary(uniqueKeysWithValues: named + general.map { ($0, .json) })
  }
}
