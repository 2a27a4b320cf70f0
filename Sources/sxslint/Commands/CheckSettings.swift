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
    let select = try Self.names(options.select, of: "--select")
    let ignore = try Self.names(options.ignore, of: "--ignore")
    do {
      selection = try RuleSelection(from: allRules, select: select, ignore: ignore, severities: severities)
    } catch {
      throw UsageError("\(error)")
    }
    guard options.jobs ?? 1 > 0 else { throw UsageError("-j needs a number above 0") }
    var linterOptions = LinterOptions()
    linterOptions.jobs = options.jobs ?? Environment.processorCount
    linterOptions.show = try Self.level(options.show)
    linterOptions.failOn = options.failOn == "never" ? nil : try Self.level(options.failOn, or: ["never"])
    linterOptions.today = try Environment.today()
    linterOptions.locale = try options.locale.map(Self.locale)
    linterOptions.respectsSuppressions = !options.ignoreSuppressions
    linter = Linter(
      ruleSets: [selection.rules], known: allRules.map { $0.info.name }, options: linterOptions)
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
      exclusion: try Exclusion(options.exclude.map(Arguments.decode), in: workingFolder),
      respectsIgnoreFiles: !options.ignoresIgnoreFiles, allowsEmpty: options.allowEmpty,
      expectsSettings: !options.isolated)
  }

  /// The parts of a list that commas separate.
  private static func list(_ text: String) -> [String] {
    text.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
  }

  /// The names in the lists of an option; an empty one would silently stand for no rule or for all.
  private static func names(_ lists: [String], of option: String) throws(UsageError) -> [String] {
    for text in lists where list(text).contains("") {
      throw UsageError("empty name in \(option) '\(text)': no rule is selected by it")
    }
    return lists.flatMap(list)
  }

  private static func locale(_ text: String) throws(UsageError) -> ByteString {
    let locale = Arguments.decode(text)
    guard LanguageTag.isValid(locale) else {
      throw UsageError("--locale takes a language tag such as 'fr-FR', not '\(text)'")
    }
    return locale
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
