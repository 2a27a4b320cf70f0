import SXSLintCore

/// A rule as the catalogue lists it.
struct RuleEntry: Sendable {
  /// The texts of the rule.
  let info: RuleInfo

  /// The settings of the rule.
  let options: [RuleOptionInfo]

  init(_ type: any Rule.Type) {
    info = type.info
    options = type.optionInfos
  }

  /// The default severity, as it is spelt in a configuration.
  var level: String { info.severity?.rawValue ?? "off" }
}

extension RuleOptionInfo {
  /// The value that the setting has unless it is changed, as a configuration would have it.
  var defaultValue: String {
    switch kind {
    case .integer(let number, _): String(number)
    case .strings(let texts): "[\(texts.joined(separator: ", "))]"
    }
  }
}

extension RuleInfo.Family {
  /// What the rules of the family look at.
  var title: String {
    switch self {
    case .units: "the pairing of target and source"
    case .translation: "is it translated, and intact"
    case .markup: "what a translation must keep"
    case .anchors: "headings, links, files"
    case .frontMatter: "the metadata of the handback"
    case .file: "the file as such"
    }
  }
}
