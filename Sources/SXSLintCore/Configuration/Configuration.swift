public import SXSDocument

/// The content of a configuration.
public struct Configuration: Sendable {
  /// What is said of a rule.
  public struct RuleSetting: Sendable {
    /// The name of the rule.
    public let name: String
    /// Its level; `nil` if nothing is said of it.
    public let level: RuleLevel?
    /// Its options.
    public let options: [(name: String, value: RuleOptionValue)]
    /// Where that was said.
    public let origin: String

    /// What is said of a rule.
    public init(
      name: String, level: RuleLevel?, options: [(name: String, value: RuleOptionValue)], origin: String
    ) {
      self.name = name
      self.level = level
      self.options = options
      self.origin = origin
    }
  }

  /// Other rules for some files.
  public struct Override: Sendable {
    /// The files.
    public let files: Setting<[ByteString]>
    /// What is said of rules in these files.
    public let rules: [RuleSetting]
  }

  /// Findings that are not reported.
  public struct Ignore: Sendable {
    /// The names of the rules.
    public let rules: [String]
    /// The files; empty for all.
    public let files: [ByteString]
    /// The ids of the units; empty for all.
    public let units: Set<ByteString>
    /// Why.
    public let reason: String
    /// The last day.
    public let until: Date?
    /// Where the suppression stands.
    public let place: Setting<Void>
  }

  /// The locale of the translations.
  public var locale: Setting<ByteString>?
  /// The rules that run: names, families or `all`.
  public var select: Setting<[String]>?
  /// What is said of single rules; what stands later wins.
  public var rules: [RuleSetting] = []
  /// Other rules for some files; what stands later wins.
  public var overrides: [Override] = []
  /// Findings that are not reported.
  public var ignore: [Ignore] = []
  /// Patterns of what is not read.
  public var exclude: Setting<[ByteString]>?
  /// Patterns of what is checked; all is, if there are none.
  public var include: Setting<[ByteString]>?
  /// Whether files are left out that git ignores.
  public var respectsIgnoreFiles: Setting<Bool>?
  /// The lowest severity that is reported.
  public var show: Setting<Severity>?
  /// The lowest severity that makes the run fail, or `never`.
  public var failOn: Setting<Severity?>?
  /// The path of the baseline, relative to the folder of the configuration.
  public var baseline: Setting<ByteString>?

  /// A configuration that says nothing.
  public init() {}

  /// The configuration with what another one says besides, which wins.
  public func overridden(by other: Configuration) -> Configuration {
    var result = self
    result.locale = other.locale ?? locale
    result.select = other.select ?? select
    result.rules += other.rules
    result.overrides += other.overrides
    result.ignore += other.ignore
    result.exclude = other.exclude ?? exclude
    result.include = other.include ?? include
    result.respectsIgnoreFiles = other.respectsIgnoreFiles ?? respectsIgnoreFiles
    result.show = other.show ?? show
    result.failOn = other.failOn ?? failOn
    result.baseline = other.baseline ?? baseline
    return result
  }
}
