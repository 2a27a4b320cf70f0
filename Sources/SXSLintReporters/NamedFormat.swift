public import SXSLintCore

/// A format that the command line takes by its name.
public protocol NamedFormat: CaseIterable, RawRepresentable, Sendable where RawValue == String {}

extension NamedFormat {
  /// The format of that name.
  ///
  /// - Throws: ``UnknownName`` if there is none, with the name that was perhaps meant.
  public init(named name: String) throws(UnknownName) {
    guard let format = Self(rawValue: name) else {
      throw UnknownName("format", name, among: Self.allCases.map(\.rawValue))
    }
    self = format
  }
}
