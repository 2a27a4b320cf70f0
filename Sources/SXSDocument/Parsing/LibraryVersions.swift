import CLibXML2
import CLibYAML

/// The versions of the libraries that read documents, for reports of faults.
public enum LibraryVersions {
  /// Each library with its version; md4c does not tell its own.
  public static var all: [(name: String, version: String)] {
    var (major, minor, patch): (Int32, Int32, Int32) = (0, 0, 0)
    unsafe yaml_get_version(&major, &minor, &patch)
    let xml = sxslint_xml_version()
    return [
      ("libxml2", "\(xml / 10_000).\(xml / 100 % 100).\(xml % 100)"),
      ("libyaml", "\(major).\(minor).\(patch)"),
    ]
  }
}
