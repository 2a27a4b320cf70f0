internal import SXSDocument

/// Makes a configuration of a tree of texts, and collects what is wrong with it.
struct ConfigurationInterpreter {
  private let rules: [String: any Rule.Type]
  private let ruleNames: [String]
  private let selectors: [String]
  private let version: String
  private let origin: (SourceRange) -> String

  /// What is wrong.
  private(set) var problems: [ConfigurationProblem] = []

  init(_ registry: [any Rule.Type], version: String, origin: @escaping (SourceRange) -> String) {
    rules = Dictionary(registry.map { ($0.info.name, $0) }, uniquingKeysWith: { first, _ in first })
    ruleNames = registry.map { $0.info.name }
    let families = Set(registry.map { $0.info.family })
    selectors = ruleNames + RuleInfo.Family.allCases.filter(families.contains).map(\.rawValue) + ["all"]
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
    guard let fields = fields(of: node, ConfigurationKey.override, "an override"),
      let files = list(fields["files"], Self.pattern), let rules = fields["rules"]
    else { return nil }
    return Configuration.Override(files: files, rules: ruleSettings(rules))
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
      do throws(ConfigurationProblem) { name = try oneOf(ruleNames, key, "rule") } catch {
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
      switch info.defaultValue {
      case .integer: setting(value, Self.integer).map { options.append((option, .integer($0.value))) }
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

  /// The values of a mapping by their keys, all of which are known.
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
    guard missing.isEmpty else {
      report(entries.first?.key ?? node, "\(what) needs \(missing.joined(separator: " and "))")
      return nil
    }
    return fields
  }

  /// The entries of a mapping, without those that repeat a key.
  private mutating func entries(
    of node: ConfigurationNode, _ what: String
  ) -> [(key: ConfigurationNode, value: ConfigurationNode)]? {
    guard case .mapping(let entries) = node.content else {
      report(node, "\(what) takes keys with values, 'key: value'")
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
      report(node, "this takes a list, each item behind '- '")
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

  private func text(_ node: ConfigurationNode) throws(ConfigurationProblem) -> ByteString {
    if let text = node.text { return text }
    switch node.content {
    case .scalar: throw ConfigurationProblem(node.range, "there is no value")
    case .sequence: throw ConfigurationProblem(node.range, "this takes one text, not a list")
    case .mapping: throw ConfigurationProblem(node.range, "this takes a text, not keys with values")
    }
  }

  private func oneOf(
    _ names: [String], _ node: ConfigurationNode, _ kind: String, of owner: String? = nil
  ) throws(ConfigurationProblem) -> String {
    let name = try text(node).string
    guard !names.contains(name) else { return name }
    let suggestion = EditDistance.nearest(to: name, among: names)
    let list = suggestion == nil && names.count <= 16 ? "; one of \(names.joined(separator: ", "))" : ""
    throw ConfigurationProblem(
      node.range, "unknown \(kind) '\(name)'\(owner.map { " of \($0)" } ?? "")\(list)", suggestion: suggestion
    )
  }

  private func ruleName(_ node: ConfigurationNode) throws(ConfigurationProblem) -> String {
    try oneOf(ruleNames, node, "rule")
  }

  private func selector(_ node: ConfigurationNode) throws(ConfigurationProblem) -> String {
    try oneOf(selectors, node, "rule")
  }

  private func flag(_ node: ConfigurationNode) throws(ConfigurationProblem) -> Bool {
    try oneOf(["true", "false"], node, "flag") == "true"
  }

  private func severity(_ node: ConfigurationNode) throws(ConfigurationProblem) -> Severity {
    Severity(rawValue: try oneOf(Severity.names, node, "level")) ?? .warning
  }

  private func threshold(_ node: ConfigurationNode) throws(ConfigurationProblem) -> Severity? {
    Severity(rawValue: try oneOf(Severity.names + ["never"], node, "level"))
  }

  private func string(_ node: ConfigurationNode) throws(ConfigurationProblem) -> String {
    try text(node).string
  }

  private func level(_ node: ConfigurationNode) throws(ConfigurationProblem) -> RuleLevel {
    RuleLevel(try oneOf(RuleLevel.names, node, "level")) ?? .off
  }

  private func integer(_ node: ConfigurationNode) throws(ConfigurationProblem) -> Int {
    let text = try text(node)
    guard text.bytes.allSatisfy(\.isDigitASCII), text.count <= 9, let number = Int(text.string) else {
      throw ConfigurationProblem(node.range, "'\(text)' is no whole number")
    }
    return number
  }

  private func locale(_ node: ConfigurationNode) throws(ConfigurationProblem) -> ByteString {
    let text = try text(node)
    guard LanguageTag.isValid(text) else {
      throw ConfigurationProblem(node.range, "'\(text)' is no language tag such as 'fr-FR'")
    }
    return text
  }

  private func unit(_ node: ConfigurationNode) throws(ConfigurationProblem) -> ByteString {
    let text = try text(node)
    guard UnitID(text.bytes) != nil else {
      throw ConfigurationProblem(node.range, "'\(text)' is no id of a unit such as '1f2e3-104'")
    }
    return text
  }

  private func day(_ node: ConfigurationNode) throws(ConfigurationProblem) -> Date {
    let text = try text(node)
    guard let date = Date(iso: text.string) else {
      throw ConfigurationProblem(node.range, "'\(text)' is no day of the form YYYY-MM-DD")
    }
    return date
  }

  private func pattern(_ node: ConfigurationNode) throws(ConfigurationProblem) -> ByteString {
    let text = try text(node)
    guard !IgnoreList(lines: [text.bytes], in: "/").isEmpty, !text.bytes.contains(where: \.isLineEnd) else {
      throw ConfigurationProblem(node.range, "malformed pattern '\(text)'")
    }
    if text.isLeadingOut {
      throw ConfigurationProblem(
        node.range, "'\(text)' leads out of the folder of the configuration, so that it matches nothing")
    }
    return text
  }

  private func path(_ node: ConfigurationNode) throws(ConfigurationProblem) -> ByteString {
    let text = try text(node)
    if text.isLeadingOut || text.bytes.first == UInt8(ascii: "/") || text.bytes.contains(0) {
      throw ConfigurationProblem(
        node.range,
        "'\(text)' leads out of the folder of the configuration, which only the command line may do")
    }
    return text
  }

  private mutating func requireVersion(_ node: ConfigurationNode) {
    do throws(ConfigurationProblem) {
      let text = try text(node).string
      let isMinimum = text.utf8.starts(with: ">=".utf8)
      let wanted = Self.numbers(isMinimum ? String(text.utf8.dropFirst(2)) ?? "" : text)
      guard let wanted, let own = Self.numbers(version) else {
        throw ConfigurationProblem(node.range, "'\(text)' is no version such as '>=0.1' or '0.1.0'")
      }
      let isMet = isMinimum ? !own.lexicographicallyPrecedes(wanted) : own == wanted
      if !isMet {
        throw ConfigurationProblem(
          node.range, "the configuration needs sxslint \(text), and this is \(version)")
      }
    } catch {
      problems.append(error)
    }
  }

  /// The three numbers of a version, those that are not said being 0.
  private static func numbers(_ text: String) -> [Int]? {
    let parts = text.utf8.drop { $0 == UInt8(ascii: " ") }
      .split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count),
      parts.allSatisfy({ (1...6).contains($0.count) && $0.allSatisfy(\.isDigitASCII) })
    else { return nil }
    let numbers = parts.compactMap { Int(Substring($0)) }
    return numbers + Array(repeating: 0, count: 3 - numbers.count)
  }
}

extension ByteString {
  /// Whether one of the parts of a path is `..`.
  fileprivate var isLeadingOut: Bool {
    bytes.split(separator: UInt8(ascii: "/")).contains { $0.elementsEqual("..".utf8) }
  }
}
