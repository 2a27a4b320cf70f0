/// A key of the configuration, for reading it, explaining it, and making its schema.
package struct ConfigurationKey: Sendable {
  /// What a value must be.
  package enum Kind: Sendable {
    /// `error`, `warning` or `info`.
    case level
    /// The same, or `never`.
    case threshold
    /// `true` or `false`.
    case flag
    /// A text that is not empty.
    case text
    /// The least version, `>=0.1`, or the only one, `0.1.0`.
    case version
    /// A tag as `fr-FR`.
    case locale
    /// A day as `2026-12-31`.
    case day
    /// A relative path that does not lead out.
    case path
    /// One or more patterns of paths.
    case patterns
    /// One or more rules, families or `all`.
    case selectors
    /// One or more rules.
    case ruleNames
    /// One or more ids of units.
    case units
    /// Rules with a level, or a mapping of `level` and options.
    case rules
    /// A list of mappings of such keys, one at least of those that are named after them among these.
    case list([ConfigurationKey], oneOf: [String] = [])
  }

  /// The key.
  package let name: String

  /// What its value must be.
  package let kind: Kind

  /// Whether it must be there.
  package let isRequired: Bool

  /// What it is for, in a sentence.
  package let help: String

  private init(_ name: String, _ kind: Kind, isRequired: Bool = false, _ help: String) {
    self.name = name
    self.kind = kind
    self.isRequired = isRequired
    self.help = help
  }
}

extension ConfigurationKey {
  /// The keys at the top level.
  package static let all: [ConfigurationKey] = [
    ConfigurationKey(
      "required-version", .version, "The version of sxslint that is needed: '>=0.1' or exactly '0.1.0'."),
    ConfigurationKey(
      "locale", .locale, "The locale of the translations, whatever the documents say themselves."),
    ConfigurationKey("select", .selectors, "The rules that run: names, families or 'all'."),
    ConfigurationKey(
      "rules", .rules, "The level of single rules, or a mapping with 'level' and the options of the rule."),
    ConfigurationKey("overrides", .list(override), "Other rules for some files; later ones win."),
    ConfigurationKey(
      "ignore", .list(ignore, oneOf: ["files", "unit"]),
      "Findings that are not reported, each with the reason."),
    ConfigurationKey("exclude", .patterns, "Files that are not read, as patterns of .gitignore."),
    ConfigurationKey("include", .patterns, "The only files that are checked; the others are read along."),
    ConfigurationKey("gitignore", .flag, "Whether files that git ignores are left out."),
    ConfigurationKey("show", .level, "The lowest level that is reported."),
    ConfigurationKey("fail-on", .threshold, "The lowest level that makes the run fail, or 'never'."),
    ConfigurationKey("baseline", .path, "The file of the findings that were there before."),
  ]

  /// The keys of an override.
  package static let override: [ConfigurationKey] = [
    ConfigurationKey("files", .patterns, isRequired: true, "The files, as patterns of .gitignore."),
    ConfigurationKey("rules", .rules, isRequired: true, "The level and options of rules in these files."),
  ]

  /// The keys of a suppression.
  package static let ignore: [ConfigurationKey] = [
    ConfigurationKey("rule", .ruleNames, isRequired: true, "The rule, or a list of them."),
    ConfigurationKey("files", .patterns, "The files, as patterns of .gitignore."),
    ConfigurationKey("unit", .units, "The id of the unit, or a list of them."),
    ConfigurationKey("reason", .text, isRequired: true, "Why."),
    ConfigurationKey("until", .day, "The last day on which it holds, as YYYY-MM-DD."),
  ]
}
