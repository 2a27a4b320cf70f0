/// Texts for the examples of the rules on front matter.
enum Handback {
  /// Front matter as a handback has it, and a unit.
  static let complete = frontMatter + unit

  /// A unit.
  static let unit = """
    <span data-ttu-id="1f2e3-104">Ajoutez un client.</span><span class="sxs-lookup"><span \
    data-stu-id="1f2e3-104">Add a customer.</span></span>

    """

  /// Front matter as a handback has it.
  static let frontMatter = """
    ---
    title: Ajouter un client
    ms.date: 05/14/2021
    ms.openlocfilehash: 3f8a1c5e7b9d2046f8e1a3c5b7d9f0214e6a8c0b
    ms.sourcegitcommit: 9c4e2a7f1b3d5068e7f9a1b3c5d7e9f01a2b4c6d
    ms.translationtype: MT
    ms.contentlocale: fr-FR
    ms.lasthandoff: 06/02/2021
    ms.locfileid: "112345678"
    ---

    """
}

extension String {
  /// The text without the line of a field.
  func removing(_ key: String) -> String {
    split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.starts(with: "\(key):") }
      .joined(separator: "\n")
  }

  /// The text with marks around the first line that is `line`.
  func marking(_ line: String) -> String {
    var lines = split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if let index = lines.firstIndex(of: line) { lines[index] = "⟦\(line)⟧" }
    return lines.joined(separator: "\n")
  }

  /// The text with marks around a tag that it begins with.
  func marking(tag: String) -> String { starts(with: tag) ? "⟦\(tag)⟧\(dropFirst(tag.count))" : self }

  /// The text with another key for a field.
  func replacing(_ key: String, _ other: String) -> String {
    split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.starts(with: "\(key):") ? "\(other)\($0.dropFirst(key.count))" : String($0) }
      .joined(separator: "\n")
  }

  /// The text with another value for a field; an empty one leaves the key without a value.
  func setting(_ key: String, _ value: String) -> String {
    split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.starts(with: "\(key):") ? "\(key): \(value)" : String($0) }.joined(separator: "\n")
  }
}
