/// One of the six front-matter keys that the translation system writes, in the order in which it writes them.
public enum HandbackKey: String, CaseIterable, Sendable {
  /// SHA-1 of the English file that was translated, raw or with CR LF line ends.
  case openLocFileHash = "ms.openlocfilehash"
  /// The commit of the source repository that was translated.
  case sourceGitCommit = "ms.sourcegitcommit"
  /// How it was translated: `HT`, `MT`, `MTE`.
  case translationType = "ms.translationtype"
  /// The target locale, a BCP 47 tag.
  case contentLocale = "ms.contentlocale"
  /// The day of the handback, `MM/DD/YYYY`.
  case lastHandoff = "ms.lasthandoff"
  /// The number of the file in the translation system, in double quotes. Handbacks before 2019 lack it.
  case locFileID = "ms.locfileid"

  /// The key as bytes.
  public var key: ByteString { Self.keys[index] }

  /// The place of the key in the order in which the translation system writes the six.
  package var index: Int {
    switch self {
    case .openLocFileHash: 0
    case .sourceGitCommit: 1
    case .translationType: 2
    case .contentLocale: 3
    case .lastHandoff: 4
    case .locFileID: 5
    }
  }

  /// All of them; ``allCases`` makes a new array each time.
  package static let all = allCases
  private static let keys = all.map { ByteString($0.rawValue) }
  private static let shortest = keys.map(\.count).min() ?? 0

  /// The key that `bytes` spell.
  public init?(_ bytes: ByteString) {
    // Most keys are told by their length and first letter.
    guard bytes.count >= Self.shortest, bytes.bytes[0] == UInt8(ascii: "m"),
      let index = Self.keys.firstIndex(of: bytes)
    else { return nil }
    self = Self.all[index]
  }

  /// The key that `bytes` spell in any letter case.
  package init?(inAnyCase bytes: ByteString) {
    guard bytes.count >= Self.shortest, bytes.bytes[0].lowercasedASCII == UInt8(ascii: "m"),
      let index = Self.keys.firstIndex(where: { $0.isSameInAnyCase(as: bytes) })
    else { return nil }
    self = Self.all[index]
  }

  /// The key that `bytes` are perhaps meant to be, but are not: one in another letter case, or one letter away.
  package init?(meantBy bytes: ByteString) {
    let text = bytes.lowercasedASCII
    guard let key = Self.all.first(where: { $0.key == text || EditDistance.isOne($0.key.bytes, text.bytes) }),
      key.key != bytes
    else { return nil }
    self = key
  }
}

extension ByteString {
  /// Whether the text is a key of the publishing system, `ms.date`, or looks like one.
  var isPublishingKey: Bool { lowercasedASCII.hasPrefix("ms.") }
}
