import SXSDocument
import SXSLintCore
import SXSLintRules

/// What `check` is to do: its options, understood and found to be right.
struct CheckSettings {
  let paths: [ByteString]
  let linter: Linter
  let discovery: Discovery
  let outputs: [OutputRequest]
  let color: ColorChoice
  let exitsZero: Bool
  let isQuiet: Bool

  init(_ options: CheckOptions) throws(UsageError) {
    let selection: RuleSelection
    let severities = try options.severity.flatMap(Self.list).map(Self.assignment)
    do {
      selection = try RuleSelection(
        from: allRules, select: options.select.flatMap(Self.list), ignore: options.ignore.flatMap(Self.list),
        severities: severities)
    } catch {
      throw UsageError("\(error)")
    }
    guard options.jobs ?? 1 > 0 else { throw UsageError("-j needs a number above 0") }
    linter = Linter(
      rules: selection.rules, jobs: options.jobs ?? Environment.processorCount,
      show: try Self.level(options.show),
      failOn: options.failOn == "never" ? nil : try Self.level(options.failOn, or: ["never"]),
      today: try Environment.today())
    outputs = try OutputRequest.parse(options.output)
    guard let color = ColorChoice(rawValue: options.color) else {
      throw UsageError(
        unknown: "choice of colour", options.color, among: ColorChoice.allCases.map(\.rawValue))
    }
    self.color = color
    exitsZero = options.exitZero
    isQuiet = options.quiet
    paths = options.paths.map(Arguments.decode)
    let workingFolder = try WorkingFolder.current()
    discovery = Discovery(
      workingFolder: workingFolder,
      exclusion: Exclusion(options.exclude.map(Arguments.decode), in: workingFolder),
      respectsIgnoreFiles: !options.ignoresIgnoreFiles, allowsEmpty: options.allowEmpty)
  }

  /// The parts of a list that commas separate.
  private static func list(_ text: String) -> [String] {
    text.utf8.split(separator: UInt8(ascii: ",")).map { String(Substring($0)) }
  }

  private static func level(_ name: String, or others: [String] = []) throws(UsageError) -> Severity {
    guard let level = Severity(rawValue: name) else {
      throw UsageError(unknown: "level", name, among: Severity.allCases.reversed().map(\.rawValue) + others)
    }
    return level
  }

  /// The two sides of `RULE=LEVEL`.
  private static func assignment(_ text: String) throws(UsageError) -> (name: String, severity: Severity?) {
    let parts = text.utf8.split(separator: UInt8(ascii: "="), maxSplits: 1).map { String(Substring($0)) }
    guard parts.count == 2 else {
      throw UsageError("--severity takes RULE=LEVEL, not '\(text)'")
    }
    return (parts[0], parts[1] == "off" ? nil : try level(parts[1], or: ["off"]))
  }
}
