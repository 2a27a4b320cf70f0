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
  public var key: ByteString { ByteString(rawValue) }

  /// The key that `bytes` spell.
  public init?(_ bytes: ByteString) {
    guard bytes.hasPrefix("ms.") else { return nil }
    self.init(rawValue: bytes.string)
  }
}
