internal import SXSDocument

extension Document {
  /// The two sides of a unit, if both follow the grammar of ids and their ids differ.
  func mismatch(in unit: TranslationUnit) -> (target: Segment, source: Segment)? {
    guard let target = unit.target, let source = unit.source, target.id != nil, source.id != nil,
      !file.sameBytes(target.idRange, source.idRange)
    else { return nil }
    return (target, source)
  }

  /// The segment whose id stands for the unit, if the unit's id is not reported for what it is.
  func keySegment(of unit: TranslationUnit) -> (segment: Segment, id: UnitID)? {
    guard let segment = unit.target ?? unit.source, let id = segment.id, mismatch(in: unit) == nil else {
      return nil
    }
    return (segment, id)
  }
}
