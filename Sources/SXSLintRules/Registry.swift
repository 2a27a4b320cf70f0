public import SXSLintCore

/// Every rule, by family and name.
///
/// A new rule is a file of its own and a line here.
public let allRules: [any Rule.Type] = [
  DisorderedFields.self,
  DuplicateKey.self,
  DuplicateLocfileid.self,
  FutureHandoff.self,
  HandoffBeforeDate.self,
  InvalidDate.self,
  InvalidField.self,
  InvalidFrontMatter.self,
  MismatchedLocale.self,
  MissingDate.self,
  MissingField.self,
  MissingTitle.self,
  MisspeltKey.self,
  TranslatedFrontMatter.self,
  UnclosedFrontMatter.self,

  InvalidUTF8.self,
  MergeConflict.self,
]
