import SXSDocument
import SXSLintCore
import SXSLintRules

/// What `config show` prints: a configuration that says all that counts, with the origin of each line.
struct SettingsPage {
  private let settings: CheckSettings
  private let options: CheckOptions

  init(_ settings: CheckSettings, _ options: CheckOptions) {
    self.settings = settings
    self.options = options
  }

  /// The page, in YAML.
  var text: String {
    get throws(UsageError) {
      let configuration = settings.loaded.configuration
      var lines: [(text: String, origin: String)] = []
      func add(_ key: String, _ value: String, _ origin: String) {
        lines.append(("\(key): \(value)", origin))
      }
      func add(_ key: String, _ arguments: [String], _ configured: Setting<[ByteString]>?) {
        let given = arguments.map(Arguments.decode)
        let values = configured?.value ?? []
        guard !given.isEmpty || !values.isEmpty else { return }
        let origins = [values.isEmpty ? nil : configured?.origin, given.isEmpty ? nil : "--\(key)"]
        add(key, Self.list(values + given), origins.compactMap(\.self).joined(separator: " and "))
      }
      if let locale = options.locale {
        add("locale", locale, "--locale")
      } else if let locale = configuration.locale {
        add("locale", locale.value.string, locale.origin)
      }
      if !options.select.isEmpty {
        add("select", "[\(options.select.joined(separator: ", "))]", "--select")
      } else if let select = configuration.select {
        add("select", "[\(select.value.joined(separator: ", "))]", select.origin)
      }
      add("exclude", options.exclude, configuration.exclude)
      add("include", options.include, options.include.isEmpty ? configuration.include : nil)
      if options.ignoresIgnoreFiles {
        add("gitignore", "false", "--no-gitignore")
      } else {
        add(
          "gitignore", "\(configuration.respectsIgnoreFiles?.value ?? true)",
          configuration.respectsIgnoreFiles?.origin ?? "default")
      }
      add("show", settings.thresholds.show.value.rawValue, settings.thresholds.show.origin)
      add("fail-on", settings.thresholds.failOn.value?.rawValue ?? "never", settings.thresholds.failOn.origin)
      if let baseline = options.baseline {
        add("baseline", Self.quoted(Arguments.decode(baseline)), "--baseline")
      } else if let baseline = configuration.baseline {
        add("baseline", Self.quoted(baseline.value), baseline.origin)
      }
      lines += overrides(configuration) + suppressions(configuration)
      lines.append(("rules:", ""))
      lines += try rules()
      let width = min(40, lines.map(\.text.count).max() ?? 0)
      return lines.map { line in
        guard !line.origin.isEmpty else { return line.text + "\n" }
        return line.text + String(repeating: " ", count: max(0, width - line.text.count))
          + "  # \(line.origin)\n"
      }.joined()
    }
  }

  private func overrides(_ configuration: Configuration) -> [(text: String, origin: String)] {
    guard !configuration.overrides.isEmpty else { return [] }
    return [("overrides:", "")]
      + configuration.overrides.map { override in
        let rules = override.rules.map { "\($0.name): \(Self.text(of: $0))" }.joined(separator: ", ")
        return ("  - {files: \(Self.list(override.files.value)), rules: {\(rules)}}", override.files.origin)
      }
  }

  private func suppressions(_ configuration: Configuration) -> [(text: String, origin: String)] {
    guard !configuration.ignore.isEmpty, !options.ignoreSuppressions else { return [] }
    return [("ignore:", "")]
      + configuration.ignore.map { entry in
        let parts: [String?] = [
          "rule: [\(entry.rules.joined(separator: ", "))]",
          entry.files.isEmpty ? nil : "files: \(Self.list(entry.files))",
          entry.units.isEmpty ? nil : "unit: \(Self.list(entry.units.sorted()))",
          "reason: \(Self.quoted(ByteString(entry.reason)))", entry.until.map { "until: \($0)" },
        ]
        return ("  - {\(parts.compactMap(\.self).joined(separator: ", "))}", entry.place.origin)
      }
  }

  /// What is said of a rule, as a value in YAML.
  private static func text(of setting: Configuration.RuleSetting) -> String {
    guard !setting.options.isEmpty || setting.level == nil else { return setting.level?.name ?? "" }
    let options = setting.options.map { name, value in
      switch value {
      case .integer(let number): "\(name): \(number)"
      case .strings(let texts): "\(name): \(list(texts.map { ByteString($0) }))"
      }
    }
    return
      "{\(([setting.level.map { "level: \($0.name)" }].compactMap(\.self) + options).joined(separator: ", "))}"
  }

  /// The rules for the file that is named, or else for those of which no override says anything.
  private func rules() throws(UsageError) -> [(text: String, origin: String)] {
    var rules = settings.plan.base.rules
    var overrides: [Configuration.RuleSetting] = []
    if let file = options.paths.first {
      let target = try Target(Arguments.decode(file))
      guard !target.isFolder else {
        throw UsageError("'\(target.given.visible)' is a folder; rules are for single files")
      }
      rules = settings.plan.rules(for: target.path)
      overrides = settings.plan.overrides(for: target.path)
    }
    let active = Dictionary(rules.map { ($0.info.name, $0) }, uniquingKeysWith: { first, _ in first })
    let said = settings.plan.settings(with: overrides)
    return allRules.map { type in
      let name = type.info.name
      let level = active[name].map(\.level.rawValue) ?? "off"
      let origin = origin(of: type.info, isActive: active[name] != nil, said)
      let saidOfOptions = said.filter { $0.name == name && !$0.options.isEmpty }
      guard !saidOfOptions.isEmpty else { return ("  \(name): \(level)", origin) }
      let origins = saidOfOptions.reduce(into: [origin]) {
        if !$0.contains($1.origin) { $0.append($1.origin) }
      }
      let setting = Configuration.RuleSetting(
        name: name, level: RuleLevel(level), options: Self.last(saidOfOptions.flatMap(\.options)),
        origin: origins.joined(separator: " and "))
      return ("  \(name): \(Self.text(of: setting))", setting.origin)
    }
  }

  /// The options without those that are set again later.
  private static func last(
    _ options: [(name: String, value: RuleOptionValue)]
  ) -> [(name: String, value: RuleOptionValue)] {
    options.enumerated().filter { index, option in
      !options[(index + 1)...].contains { $0.name == option.name }
    }.map(\.element)
  }

  /// Where it was said that a rule runs, and at which level, or that it does not.
  private func origin(
    of rule: RuleInfo, isActive: Bool, _ said: [Configuration.RuleSetting]
  ) -> String {
    let arguments = settings.plan.arguments
    let select = settings.loaded.configuration.select
    let setting = said.last { $0.name == rule.name && $0.level != nil }
    if !isActive, rule.isNamed(in: arguments.ignore) { return "--ignore" }
    if !isActive, !arguments.select.isEmpty, !rule.isNamed(in: arguments.select) { return "--select" }
    if arguments.severities.contains(where: { $0.name == rule.name }) { return "--severity" }
    if let setting, isActive || setting.level == .off { return setting.origin }
    if let select, arguments.select.isEmpty, !isActive || rule.severity == nil { return select.origin }
    return isActive && !runsUnselected(rule) ? "--select" : "default"
  }

  /// Whether a rule runs by what the configuration says alone, no level being set for it.
  private func runsUnselected(_ rule: RuleInfo) -> Bool {
    let configuration = settings.loaded.configuration
    return rule.severity != nil && configuration.select.map { rule.isNamed(in: $0.value) } ?? true
      && !configuration.rules.contains { $0.name == rule.name && $0.level == .off }
  }

  private static func list(_ values: [ByteString]) -> String {
    "[\(values.map(quoted).joined(separator: ", "))]"
  }

  /// A text in single quotes, as YAML has them.
  private static func quoted(_ text: ByteString) -> String {
    "'\(text.visible.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''"))'"
  }
}
