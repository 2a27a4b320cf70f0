import SXSLintCore

/// A rule as the catalogue lists it.
struct RuleEntry: Sendable {
  /// A setting of the rule.
  struct Option: Sendable {
    /// The key in a configuration.
    let name: String
    /// What it takes.
    let kind: RuleOptionInfo.Kind
    /// What the setting does.
    let help: String

    /// The value that it has unless it is changed, as a configuration would have it.
    var defaultValue: String {
      switch kind {
      case .integer(let number, _): String(number)
      case .strings(let texts): "[\(texts.joined(separator: ", "))]"
      }
    }
  }

  /// The texts of the rule.
  let info: RuleInfo

  /// The settings of the rule.
  let options: [Option]

  init(_ type: any Rule.Type) {
    info = type.info
    options = type.optionInfos.map { Option(name: $0.name, kind: $0.kind, help: $0.help) }
  }

  /// The default severity, as it is spelt in a configuration.
  var level: String { info.severity?.rawValue ?? "off" }
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
