import SXSDocument

/// The kinds of values, each with what is wrong with others.
extension ConfigurationInterpreter {
  func text(_ node: ConfigurationNode) throws(ConfigurationProblem) -> ByteString {
    if let text = node.text { return text }
    switch node.content {
    case .scalar: throw ConfigurationProblem(node.range, "there is no value")
    case .sequence: throw ConfigurationProblem(node.range, "this takes one text, not a list")
    case .mapping: throw ConfigurationProblem(node.range, "this takes a text, not keys with values")
    }
  }

  func oneOf(
    _ names: [String], _ node: ConfigurationNode, _ kind: String, of owner: String? = nil
  ) throws(ConfigurationProblem) -> String {
    let name = try text(node).string
    guard !names.contains(name) else { return name }
    throw ConfigurationProblem(node.range, UnknownName(kind, name, of: owner, among: names).description)
  }

  func ruleName(_ node: ConfigurationNode) throws(ConfigurationProblem) -> String {
    let name = try text(node).string
    if selectors.contains(name), !ruleNames.contains(name) {
      throw ConfigurationProblem(node.range, RuleSelectionError.manyRules(name: name).description)
    }
    return try oneOf(ruleNames, node, "rule")
  }

  func selector(_ node: ConfigurationNode) throws(ConfigurationProblem) -> String {
    try oneOf(selectors, node, "rule")
  }

  func flag(_ node: ConfigurationNode) throws(ConfigurationProblem) -> Bool {
    try oneOf(["true", "false"], node, "flag") == "true"
  }

  func severity(_ node: ConfigurationNode) throws(ConfigurationProblem) -> Severity {
    Severity(rawValue: try oneOf(Severity.names, node, "level")) ?? .warning
  }

  func threshold(_ node: ConfigurationNode) throws(ConfigurationProblem) -> Severity? {
    Severity(rawValue: try oneOf(Severity.thresholdNames, node, "level"))
  }

  func string(_ node: ConfigurationNode) throws(ConfigurationProblem) -> String {
    try text(node).string
  }

  func level(_ node: ConfigurationNode) throws(ConfigurationProblem) -> RuleLevel {
    RuleLevel(try oneOf(RuleLevel.names, node, "level")) ?? .off
  }

  func integer(
    in range: ClosedRange<Int>
  ) -> (ConfigurationNode) throws(ConfigurationProblem) -> Int {
    { node throws(ConfigurationProblem) in
      let text = try text(node)
      guard text.bytes.allSatisfy(\.isDigitASCII), text.count <= 9, let number = Int(text.string) else {
        throw ConfigurationProblem(node.range, "'\(text)' is no whole number")
      }
      guard range.contains(number) else {
        throw ConfigurationProblem(
          node.range, "\(number) is not between \(range.lowerBound) and \(range.upperBound)")
      }
      return number
    }
  }

  func locale(_ node: ConfigurationNode) throws(ConfigurationProblem) -> ByteString {
    let text = try text(node)
    guard LanguageTag.isValid(text) else {
      throw ConfigurationProblem(node.range, "'\(text)' is no language tag such as 'fr-FR'")
    }
    return text
  }

  func unit(_ node: ConfigurationNode) throws(ConfigurationProblem) -> ByteString {
    let text = try text(node)
    guard UnitID(text.bytes) != nil else {
      throw ConfigurationProblem(node.range, "'\(text)' is no id of a unit such as '1f2e3-104'")
    }
    return text
  }

  func day(_ node: ConfigurationNode) throws(ConfigurationProblem) -> Date {
    let text = try text(node)
    guard let date = Date(iso: text.string) else {
      throw ConfigurationProblem(node.range, "'\(text)' is no day of the form YYYY-MM-DD")
    }
    return date
  }

  func pattern(_ node: ConfigurationNode) throws(ConfigurationProblem) -> ByteString {
    let text = try text(node)
    if IgnoreList.looksLikeWindows(text.bytes) {
      throw ConfigurationProblem(node.range, "'\(text)' has backslashes; '/' stands between folders")
    }
    guard !IgnoreList([text], in: "/").isEmpty, !text.bytes.contains(where: \.isLineEnd) else {
      throw ConfigurationProblem(node.range, "malformed pattern '\(text)'")
    }
    if IgnoreList.namesNoPath(text.bytes) {
      throw ConfigurationProblem(node.range, "'\(text)' matches nothing: patterns take no '.' or '..'")
    }
    return text
  }

  func path(_ node: ConfigurationNode) throws(ConfigurationProblem) -> ByteString {
    let text = try text(node)
    if text.bytes.contains(UInt8(ascii: "\\")) {
      throw ConfigurationProblem(node.range, "'\(text)' has backslashes; '/' stands between folders")
    }
    if text.isLeadingOut || text.bytes.first == UInt8(ascii: "/") || text.bytes.contains(0) {
      throw ConfigurationProblem(
        node.range,
        "'\(text)' leads out of the folder of the configuration, which only the command line may do")
    }
    return text
  }

  /// Throws if the tool is not of the version that a value asks for.
  func checkVersion(_ node: ConfigurationNode) throws(ConfigurationProblem) {
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
