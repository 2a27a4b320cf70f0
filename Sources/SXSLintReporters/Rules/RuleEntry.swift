import SXSLintCore

/// A rule as the catalogue lists it.
struct RuleEntry: Sendable {
  /// A setting of the rule.
  struct Option: Sendable {
    /// The key in a configuration.
    let name: String
    /// The value that it has unless it is changed, as a configuration would have it.
    let defaultValue: String
    /// What the setting does.
    let help: String
  }

  /// The texts of the rule.
  let info: RuleInfo

  /// The settings of the rule.
  let options: [Option]

  init(_ type: any Rule.Type) {
    info = type.info
    options = Self.options(of: type)
  }

  /// The default severity, as it is spelt in a configuration.
  var level: String { info.severity?.rawValue ?? "off" }

  private static func options<R: Rule>(of type: R.Type) -> [Option] {
    let defaults = type.init()
    return type.options.map { option in
      let value =
        switch option.storage {
        case .integer(let path): String(defaults[keyPath: path])
        case .strings(let path): "[\(defaults[keyPath: path].joined(separator: ", "))]"
        }
      return Option(name: option.name, defaultValue: value, help: option.help)
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
    case .source: "with the source repository at hand"
    }
  }
}
