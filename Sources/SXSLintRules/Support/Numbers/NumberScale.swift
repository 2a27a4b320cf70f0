import SXSDocument

/// What stands behind a number and multiplies it: `300K`, `1.5 million`, `150万`.
enum NumberScale {
  /// The powers of ten that a lower-case text can begin with; languages disagree about a billion.
  static func exponents(of text: [UInt8]) -> [Int] {
    words.filter { word in
      guard text.starts(with: word.bytes) else { return false }
      return word.isStem || text.count == word.bytes.count || !text[word.bytes.count].isPartOfWord
    }.map(\.exponent)
  }

  private struct Word {
    let bytes: [UInt8]
    let isStem: Bool
    let exponent: Int
  }

  private static let words: [Word] = table.flatMap { exponent, list in
    list.split(separator: "|").map { entry in
      let isStem = entry.utf8.last == UInt8(ascii: "*")
      let bytes = Array(isStem ? entry.utf8.dropLast() : entry.utf8[...])
      return Word(bytes: bytes, isStem: isStem, exponent: exponent)
    }
  }

  /// The words for powers of ten, by exponent; those with `*` are what inflected forms and compounds begin with.
  ///
  /// CLDR 41, `decimalFormats` (short and long) of the larger languages, with what English writes behind digits.
  private static let table: [(Int, String)] = [
    (2, "hundred|百*|백*|सौ|ร้อย*"),
    (3, "k|thousand|mil|mille|millier*|mila|mie|mii|tausend*|tsd|duizend|tusen*|tuhat*|tuhan*"),
    (3, "ezer*|bin|tys*|tis*|ribu|nghìn|ngàn|тыс*|тис*|хил*|χιλ*|אלף|אלפ*|ألف*|آلاف|हज़ार|हजार"),
    (3, "พัน*|千*|천*"),
    (4, "万*|萬*|만*|หมื่น*"),
    (5, "lakh*|लाख*|แสน*"),
    (6, "m|mm|mn|mio|mln|million*|millon*|millón*|milh*|mili*|milj*|milyon*|milioon*|triệu|juta"),
    (6, "млн|мил*|міл*|εκατομ*|מיליון*|מיליונ*|مليون*|ملايين|मिलियन|ล้าน*|百万*|百萬*|백만*"),
    (7, "crore*|करोड़*|千万*|千萬*|천만*"),
    (8, "億*|亿*|억*"),
    (9, "b|bn|bi|billion*|bilh*|milliard*|miljard*|milijard*|miliar*|milyar*|mrd|mld|mlrd|md|mia"),
    (9, "mil mill*|tỷ|млрд|миллиард*|мільярд*|милиард*|δισ*|מיליארד*|مليار*|अरब|बिलियन|พันล้าน*"),
    (9, "十億*|十亿*|십억*"),
    (12, "t|tn|trillion*|trilh*|trilyon*|billion*|billón*|billon*|bilion*|трлн|трил*|兆*|조*"),
  ]
}
