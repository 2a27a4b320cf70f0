extension Rule {
  /// The settings that a configuration may change.
  public static var optionInfos: [RuleOptionInfo] {
    let rule = Self()
    return options.map { option in
      let kind: RuleOptionInfo.Kind =
        switch option.storage {
        case .integer(let path, let range): .integer(default: rule[keyPath: path], in: range)
        case .strings(let path): .strings(default: rule[keyPath: path])
        }
      return RuleOptionInfo(name: option.name, kind: kind, help: option.help)
    }
  }

  /// The rule with some of its settings changed; those that it does not have are passed over.
  static func configured(_ values: [(name: String, value: RuleOptionValue)]) -> Self {
    var rule = Self()
    for (name, value) in values {
      for option in options where option.name == name {
        switch (option.storage, value) {
        case (.integer(let path, _), .integer(let number)): rule[keyPath: path] = number
        case (.strings(let path), .strings(let texts)): rule[keyPath: path] = texts
        default: break
        }
      }
    }
    return rule
  }
}
