import SXSDocument

/// A way in for bytes that a stranger wrote, and what must hold whatever they are.
public enum Attack: String, CaseIterable, Sendable {
  /// A document, from its bytes to reports.
  case documents
  /// The front matter of a document.
  case frontMatter = "front-matter"
  /// A configuration, an ignore file and a baseline.
  case settings
  /// Names and texts that get into a report, and places in a file that is shown.
  case reports
}

extension Invariants {
  /// What does not hold for some bytes; nothing if all is well.
  public func violations(of attack: Attack, with bytes: some Sequence<UInt8>) async throws -> [String] {
    switch attack {
    case .documents: try await violations(of: bytes)
    case .frontMatter: try await violations(of: Array("---\n".utf8) + bytes + Array("\n---\n\nText.\n".utf8))
    case .settings: settingViolations(of: ContiguousArray(bytes))
    case .reports: reportViolations(of: ContiguousArray(bytes))
    }
  }
}
