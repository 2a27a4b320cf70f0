public import SXSLintCore

/// Every rule, by family and name. A new rule is a file of its own and a line here.
public let allRules: [any Rule.Type] = []
