import SXSDocument

/// A number in prose: runs of digits, and the marks between them that group and divide numbers.
struct Number {
  /// What stands between two runs of digits.
  enum Separator {
    case dot
    case comma
    /// A blank or an apostrophe, which only group.
    case group
  }

  /// Where it stands.
  let range: SourceRange

  /// The runs of digits, as `0`-`9` whatever digits they are written in.
  let runs: [[UInt8]]

  /// What stands between the runs.
  let separators: [Separator]

  /// What the number can mean: `1.250` is 1250, or one and a quarter.
  let forms: [ByteString]

  /// A number of runs of digits; `separators` are one fewer.
  init(at range: SourceRange, _ runs: [[UInt8]], _ separators: [Separator]) {
    self.range = range
    self.runs = runs
    self.separators = separators
    forms = Self.forms(of: runs, separators)
  }

  /// Whether it is a version or the like: `5.3.0`.
  var isVersion: Bool {
    separators.count >= 2 && separators.allSatisfy { $0 == .dot } && !Self.isGrouped(runs)
  }

  /// Whether it can have a fraction, so that not only its digits count.
  var hasFraction: Bool { forms.contains { $0.bytes.contains(UInt8(ascii: ".")) } }

  /// The number of digits.
  var digitCount: Int { runs.reduce(0) { $0 + $1.count } }

  /// All digits, one after the other.
  var digits: [UInt8] { Array(runs.joined()) }

  /// The runs without leading zeros.
  var strippedRuns: [ByteString] { runs.map { ByteString($0.withoutLeadingZeros) } }

  /// The value, if it is a whole number of at most fifteen digits.
  var integer: Int? {
    guard let form = forms.first, form.count <= 15, form.bytes.allSatisfy(\.isDigitASCII) else { return nil }
    return form.bytes.reduce(0) { $0 * 10 + Int($1 &- 0x30) }
  }

  /// Whether two numbers can mean the same.
  func isSame(as other: Number) -> Bool { forms.contains { other.forms.contains($0) } }

  private static func forms(of runs: [[UInt8]], _ separators: [Separator]) -> [ByteString] {
    guard let last = runs.last, runs.count > 1 else { return [ByteString(runs[0].withoutLeadingZeros)] }
    let whole = ByteString(Array(runs.joined()).withoutLeadingZeros)
    guard runs.count > 2 else {
      let fraction = decimal(runs[0], last)
      if separators[0] == .group { return [whole] }
      return isGrouped(runs) ? [whole, fraction] : [fraction]
    }
    if isGrouped(runs), Set(separators).count == 1 { return [whole] }
    if separators.last != separators[0], isGrouped(runs.dropLast()) {
      return [decimal(Array(runs.dropLast().joined()), last)]
    }
    return [ByteString(runs.map(\.withoutLeadingZeros).joined(separator: [UInt8(ascii: ".")]))]
  }

  /// Whether the runs are those of a grouped number: by thousands, or by hundreds above the thousands (hi, CLDR).
  private static func isGrouped(_ runs: some BidirectionalCollection<[UInt8]>) -> Bool {
    guard let first = runs.first, let last = runs.last, first.first != UInt8(ascii: "0") else { return false }
    return first.count <= 3 && last.count == 3
      && runs.dropFirst().dropLast().allSatisfy { $0.count == 3 || $0.count == 2 && first.count <= 2 }
  }

  private static func decimal(_ whole: [UInt8], _ fraction: [UInt8]) -> ByteString {
    var digits = fraction
    while digits.last == UInt8(ascii: "0") { digits.removeLast() }
    let whole = whole.withoutLeadingZeros
    return ByteString(digits.isEmpty ? whole : whole + [UInt8(ascii: ".")] + digits)
  }
}

extension [UInt8] {
  fileprivate var withoutLeadingZeros: [UInt8] {
    let digits = drop { $0 == UInt8(ascii: "0") }
    return digits.isEmpty ? [UInt8(ascii: "0")] : Array(digits)
  }
}
