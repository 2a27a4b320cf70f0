import SXSDocument

/// Makes a configuration of a tree of texts, and collects what is wrong with it.
struct ConfigurationInterpreter {
  private let rules: [String: any Rule.Type]
  let ruleNames: [String]
  let selectors: [String]
  let version: String
  private let origin: (SourceRange) -> String

  /// What is wrong.
  private(set) var problems: [ConfigurationProblem] = []

  init(_ registry: [any Rule.Type], version: String, origin: @escaping (SourceRange) -> String) {
    rules = Dictionary(registry.map { ($0.info.name, $0) }, uniquingKeysWith: { first, _ in first })
    ruleNames = registry.map { $0.info.name }
    selectors = ruleNames + RuleInfo.Family.names + ["all"]
    self.version = version
    self.origin = origin
  }

  /// The configuration that a mapping holds.
  mutating func configuration(_ root: ConfigurationNode) -> Configuration {
    var result = Configuration()
    guard let fields = fields(of: root, ConfigurationKey.all, "the configuration") else { return result }
    if let node = fields["required-version"] {
      requireVersion(node)
      // A newer version may have keys that are unknown here: the version is what is wrong then.
      if let problem = problems.first(where: { $0.range == node.range }) {
        problems = [problem]
        return result
      }
    }
    result.locale = setting(fields["locale"], Self.locale)
    result.select = list(fields["select"], Self.selector)
    if let node = fields["rules"] { result.rules = ruleSettings(node) }
    result.overrides = items(fields["overrides"]) { $0.override($1) }
    result.ignore = items(fields["ignore"]) { $0.ignore($1) }
    result.exclude = list(fields["exclude"], Self.pattern)
    result.include = list(fields["include"], Self.pattern)
    result.respectsIgnoreFiles = setting(fields["gitignore"], Self.flag)
    result.show = setting(fields["show"], Self.severity)
    result.failOn = setting(fields["fail-on"], Self.threshold)
    result.baseline = setting(fields["baseline"], Self.path)
    return result
  }

  // MARK: - Parts

  private mutating func override(_ node: ConfigurationNode) -> Configuration.Override? {
    guard let fields = fields(of: node, ConfigurationKey.override, "an override") else { return nil }
    let files = list(fields["files"], Self.pattern)
    guard let node = fields["rules"] else { return nil }
    let rules = ruleSettings(node)
    return files.map { Configuration.Override(files: $0, rules: rules) }
  }

  private mutating func ignore(_ node: ConfigurationNode) -> Configuration.Ignore? {
    guard let fields = fields(of: node, ConfigurationKey.ignore, "a suppression") else { return nil }
    let names = list(fields["rule"], Self.ruleName)
    let files = list(fields["files"], Self.pattern)
    let units = list(fields["unit"], Self.unit)
    let reason = setting(fields["reason"], Self.text)
    let until = setting(fields["until"], Self.day)
    guard let rule = fields["rule"], let names, let reason else { return nil }
    if fields["files"] == nil, fields["unit"] == nil, let name = names.value.first {
      report(rule, "this needs 'files' or 'unit'; 'rules: {\(name): off}' turns the rule off")
    }
    return Configuration.Ignore(
      rules: names.value, files: files?.value ?? [], units: Set(units?.value ?? []),
      reason: reason.value.string,
      until: until?.value, place: Setting((), origin: names.origin, range: rule.range))
  }

  private mutating func ruleSettings(_ node: ConfigurationNode) -> [Configuration.RuleSetting] {
    guard let entries = entries(of: node, "'rules'") else { return [] }
    return entries.compactMap { key, value in
      let name: String
      do throws(ConfigurationProblem) { name = try ruleName(key) } catch {
        problems.append(error)
        return nil
      }
      guard case .mapping = value.content else {
        let level = setting(value, Self.level)
        return Configuration.RuleSetting(
          name: name, level: level?.value, options: [], origin: origin(key.range))
      }
      return ruleSetting(name, key, value)
    }
  }

  private mutating func ruleSetting(
    _ name: String, _ key: ConfigurationNode, _ node: ConfigurationNode
  ) -> Configuration.RuleSetting? {
    guard let entries = entries(of: node, "a rule"), let infos = rules[name]?.optionInfos else { return nil }
    var level: RuleLevel?
    var options: [(name: String, value: RuleOptionValue)] = []
    for (key, value) in entries {
      let names = ["level"] + infos.map(\.name)
      let option: String
      do throws(ConfigurationProblem) { option = try oneOf(names, key, "key", of: "rule '\(name)'") } catch {
        problems.append(error)
        continue
      }
      guard let info = infos.first(where: { $0.name == option }) else {
        level = setting(value, Self.level)?.value
        continue
      }
      switch info.kind {
      case .integer(_, let range):
        setting(value) { $0.integer(in: range) }.map { options.append((option, .integer($0.value))) }
      case .strings:
        list(value, Self.string).map { options.append((option, .strings($0.value))) }
      }
    }
    return Configuration.RuleSetting(name: name, level: level, options: options, origin: origin(key.range))
  }

  // MARK: - Mappings and lists

  private mutating func report(_ node: ConfigurationNode, _ message: String) {
    problems.append(ConfigurationProblem(node.range, message))
  }

  /// How a rule is turned off, where nothing but its name stands; empty where another text does.
  private func turningOff(_ node: ConfigurationNode) -> String {
    guard let name = node.text?.string, selectors.contains(name) else { return "" }
    guard !ruleNames.contains(name) else { return "; 'rules: {\(name): off}' turns the rule off" }
    let listing = RuleInfo.listing(of: name)
    return "; 'rules: {RULE: off}' turns a rule off, and '\(listing)' lists those of '\(name)'"
  }

  /// The values of a mapping by their keys, all of which are known; it is reported if one is not there that must be.
  private mutating func fields(
    of node: ConfigurationNode, _ keys: [ConfigurationKey], _ what: String
  ) -> [String: ConfigurationNode]? {
    guard let entries = entries(of: node, what) else { return nil }
    var fields: [String: ConfigurationNode] = [:]
    for (key, value) in entries {
      do throws(ConfigurationProblem) {
        fields[try oneOf(keys.map(\.name), key, "key")] = value
      } catch {
        problems.append(error)
      }
    }
    let missing = keys.filter { $0.isRequired && fields[$0.name] == nil }.map { "'\($0.name)'" }
    if !missing.isEmpty {
      report(entries.first?.key ?? node, "\(what) needs \(missing.joined(separator: " and "))")
    }
    return fields
  }

  /// The entries of a mapping, without those that repeat a key.
  private mutating func entries(
    of node: ConfigurationNode, _ what: String
  ) -> [(key: ConfigurationNode, value: ConfigurationNode)]? {
    guard case .mapping(let entries) = node.content else {
      report(node, "\(what) takes keys with values, 'key: value'\(turningOff(node))")
      return nil
    }
    var seen: Set<ByteString> = []
    return entries.filter { key, _ in
      guard let text = key.text else {
        report(key, "a key is a text")
        return false
      }
      guard seen.insert(text).inserted else {
        report(key, "'\(text)' is there twice")
        return false
      }
      return true
    }
  }

  private mutating func items<Item>(
    _ node: ConfigurationNode?, _ read: (inout Self, ConfigurationNode) -> Item?
  ) -> [Item] {
    guard let node else { return [] }
    guard case .sequence(let items) = node.content else {
      report(node, "this takes a list, each item behind '- '\(turningOff(node))")
      return []
    }
    return items.compactMap { read(&self, $0) }
  }

  // MARK: - Values

  /// One value.
  private mutating func setting<Value>(
    _ node: ConfigurationNode?, _ read: (Self) -> (ConfigurationNode) throws(ConfigurationProblem) -> Value
  ) -> Setting<Value>? {
    guard let node else { return nil }
    do throws(ConfigurationProblem) {
      return Setting(try read(self)(node), origin: origin(node.range), range: node.range)
    } catch {
      problems.append(error)
      return nil
    }
  }

  /// One value or a list of them.
  private mutating func list<Value>(
    _ node: ConfigurationNode?, _ read: (Self) -> (ConfigurationNode) throws(ConfigurationProblem) -> Value
  ) -> Setting<[Value]>? {
    guard let node else { return nil }
    guard case .sequence(let items) = node.content else {
      return setting(node, read).map { Setting([$0.value], origin: $0.origin, range: $0.range) }
    }
    if items.isEmpty { report(node, "the list is empty") }
    return Setting(
      items.compactMap { setting($0, read)?.value }, origin: origin(node.range), range: node.range)
  }

  private mutating func requireVersion(_ node: ConfigurationNode) {
    do throws(ConfigurationProblem) { try checkVersion(node) } catch { problems.append(error) }
  }
}
