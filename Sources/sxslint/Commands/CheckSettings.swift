import SXSDocument
import SXSLintCore
import SXSLintRules

/// What `check` is to do: its options, understood and found to be right.
struct CheckSettings {
  let input: CheckInput
  let plan: RulePlan
  let linterOptions: LinterOptions
  /// When the run began, for what is in the future and for the reports.
  let start: Time
  /// The lowest severity that is reported, and what makes the run fail, with where that was said.
  let thresholds: (show: Setting<Severity>, failOn: Setting<Severity?>)
  let loaded: LoadedConfiguration
  let workingFolder: WorkingFolder
  let discovery: Discovery
  let outputs: [OutputRequest]
  let color: ColorChoice
  let exitsZero: Bool
  /// The baseline that counts, and whether the run fails if some of it is no longer found.
  let baseline: BaselineFile?
  let failsOnStaleBaseline: Bool
  /// The commit that changes are counted from, and whether those count that are staged.
  let diffBase: String?
  let isStaged: Bool
  /// Whether only findings and errors are told, and whether what is read is told as well.
  let isQuiet: Bool
  let isVerbose: Bool
  /// Whether it is told what took how long.
  let tellsTimes: Bool
  /// What the formats for a person show: so many findings, if not all, and how many there are of each rule.
  let maximumFindings: Int?
  let countsRules: Bool

  /// The files that say what to check and how, by what they are called.
  var files: [(name: String, path: ByteString)] {
    let files = [
      ("configuration", loaded.path), ("baseline", baseline?.path), ("list of files", input.list),
    ]
    return files.compactMap { name, path in path.map { (name, $0) } }
  }

  /// Whether only what a change has made is reported.
  var isForChange: Bool { diffBase != nil || isStaged }

  /// Whether the command line has this run, unlike others, pass over a part of what is named.
  let isNarrowed: Bool

  /// The names of all rules.
  var ruleNames: [String] { allRules.map { $0.info.name } }

  init(_ options: CheckOptions) throws(UsageError) {
    workingFolder = try WorkingFolder.current()
    loaded = try LoadedConfiguration(options, workingFolder: workingFolder)
    let configuration = loaded.configuration
    start = try Environment.now()
    plan = try RulePlan(
      RulePlan.Arguments(
        select: try Self.names(options.select, of: "--select"),
        ignore: try Self.names(options.ignore, of: "--ignore"),
        severities: try options.severity.flatMap(Self.list).map(Self.assignment)), loaded, today: start.day)
    let failOn: Setting<Severity?> =
      try options.failOn.map(Self.threshold).map { Setting($0, origin: "--fail-on") } ?? configuration.failOn
      ?? Setting(.error, origin: "default")
    let show =
      try options.show.map(Self.level).map { Setting($0, origin: "--show") } ?? configuration.show
      ?? Setting(.warning, origin: "default")
    // No run fails for what it does not show.
    let lowest = min(failOn.value ?? show.value, show.value)
    thresholds = (lowest < show.value ? Setting(lowest, origin: failOn.origin) : show, failOn)
    var linterOptions = LinterOptions()
    linterOptions.jobs = try Self.count(options.jobs, of: "-j") ?? Environment.processorCount
    // A worker takes as long to start as it takes to check about four pages.
    if options.jobs == nil { linterOptions.documentsPerWorker = 4 }
    // Nothing is hidden before it is known what the baseline holds.
    linterOptions.show = .info
    linterOptions.keepsConsequences = true
    linterOptions.order = PathOrder(by: workingFolder.absolute)
    linterOptions.failOn = thresholds.failOn.value
    linterOptions.today = start.day
    linterOptions.locale = try options.locale.map(Self.locale) ?? configuration.locale?.value
    linterOptions.respectsSuppressions = !options.ignoreSuppressions
    self.linterOptions = linterOptions
    outputs = try OutputRequest.parse(options.output)
    color = try options.color.map(Self.color) ?? .auto
    exitsZero = options.exitZero
    baseline = try BaselineFile(options.baseline, loaded, workingFolder)
    failsOnStaleBaseline = options.failOnStaleBaseline
    diffBase = options.diffBase
    isStaged = options.staged
    if isStaged, diffBase != nil { throw UsageError("--staged and --diff-base exclude each other") }
    if failsOnStaleBaseline, isStaged || diffBase != nil {
      throw UsageError("--fail-on-stale-baseline needs all findings, not those of a change only")
    }
    if failsOnStaleBaseline, baseline == nil {
      throw UsageError("--fail-on-stale-baseline needs a baseline: --baseline FILE")
    }
    isQuiet = options.quiet
    isVerbose = options.verbose
    tellsTimes = options.timing
    maximumFindings = try Self.count(options.maxFindings, of: "--max-findings")
    countsRules = options.statistics
    if isQuiet, isVerbose { throw UsageError("--quiet and --verbose exclude each other") }
    input = try CheckInput(options)
    guard input.document == nil || !(isStaged || diffBase != nil) else {
      throw UsageError("--stdin-filename is for one document, --diff-base and --staged for what is in files")
    }
    isNarrowed =
      !options.exclude.isEmpty || !options.include.isEmpty
      || [configuration.exclude, configuration.include].contains { $0?.origin == "--set" }
    let included = options.include.isEmpty ? configuration.include?.value ?? [] : []
    discovery = Discovery(
      workingFolder: workingFolder,
      exclusion: try Exclusion(
        "--exclude", options.exclude.map(Arguments.decode), in: workingFolder,
        configured: loaded.list(configuration.exclude?.value ?? [])),
      inclusion: try Exclusion(
        "--include", options.include.map(Arguments.decode), in: workingFolder,
        configured: loaded.list(included)),
      respectsIgnoreFiles: !options.ignoresIgnoreFiles && configuration.respectsIgnoreFiles?.value ?? true,
      allowsEmpty: options.allowEmpty, expectsSettings: !options.isolated, settings: loaded.path
    )
  }

  /// What has changed, if only that counts.
  func changes() throws(UsageError) -> Changes? {
    if let diffBase { return try Changes(since: diffBase) }
    return isStaged ? try Changes.staged() : nil
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

  private static func count(_ text: String?, of option: String) throws(UsageError) -> Int? {
    guard let text else { return nil }
    guard let count = Int(text), count > 0 else {
      throw UsageError("\(option) needs a number above 0, not '\(text)'")
    }
    return count
  }

  private static func color(_ name: String) throws(UsageError) -> ColorChoice {
    guard let color = ColorChoice(rawValue: name) else {
      throw UsageError(
        UnknownName("choice of colour", name, among: ColorChoice.allCases.map(\.rawValue)))
    }
    return color
  }

  private static func threshold(_ name: String) throws(UsageError) -> Severity? {
    name == "never" ? nil : try level(name, among: Severity.thresholdNames)
  }

  private static func level(_ name: String) throws(UsageError) -> Severity {
    try level(name, among: Severity.names)
  }

  private static func level(_ name: String, among names: [String]) throws(UsageError) -> Severity {
    guard let level = Severity(rawValue: name) else {
      throw UsageError(UnknownName("level", name, among: names))
    }
    return level
  }

  /// The two sides of `RULE=LEVEL`.
  private static func assignment(_ text: String) throws(UsageError) -> (name: String, severity: Severity?) {
    let parts = text.utf8.split(separator: UInt8(ascii: "="), maxSplits: 1).map { String(Substring($0)) }
    guard parts.count == 2 else {
      throw UsageError("--severity takes RULE=LEVEL, not '\(text)'")
    }
    return (parts[0], parts[1] == "off" ? nil : try level(parts[1], among: RuleLevel.names))
  }
}
