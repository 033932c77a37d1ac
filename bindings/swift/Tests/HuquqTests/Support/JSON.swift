import Foundation

@testable import Huquq

/// A value in the normal form of `bindings/cases`.
enum JSON: Equatable, Decodable {
    case null
    case bool(Bool)
    case number(Int64)
    /// A number that is too large for the other.
    case large(UInt64)
    case text(String)
    case list([JSON])
    case object([String: JSON])

    init(from decoder: any Decoder) throws {
        let one = try decoder.singleValueContainer()
        if one.decodeNil() {
            self = .null
        } else if let bool = try? one.decode(Bool.self) {
            self = .bool(bool)
        } else if let number = try? one.decode(Int64.self) {
            self = .number(number)
        } else if let large = try? one.decode(UInt64.self) {
            self = .large(large)
        } else if let text = try? one.decode(String.self) {
            self = .text(text)
        } else if let list = try? one.decode([JSON].self) {
            self = .list(list)
        } else {
            self = .object(try one.decode([String: JSON].self))
        }
    }

    /// A record as it is in memory, its fields read through `Mirror` so that none can be forgotten.
    init(_ value: Any) {
        switch value {
        case let value as Bool: self = .bool(value)
        case let value as String: self = .text(value)
        case let value as UInt64: self = Int64(exactly: value).map(JSON.number) ?? .large(value)
        case let value as UInt32: self = .number(Int64(value))
        case let value as Int64: self = .number(value)
        case is Void: self = .null
        case let value as HuquqError: self = .init(error: value)
        default:
            let mirror = Mirror(reflecting: value)
            switch mirror.displayStyle {
            case .optional: self = mirror.children.first.map { JSON($0.value) } ?? .null
            case .collection: self = .list(mirror.children.map { JSON($0.value) })
            case .enum: self = .text(words("\(value)").joined(separator: "-"))
            default: self = .object(fields(mirror))
            }
        }
    }

    private init(error: HuquqError) {
        let payload = Mirror(reflecting: error).children.first
        var all = payload.map { fields(Mirror(reflecting: $0.value)) } ?? [:]
        all["detail"] = nil
        all["kind"] = .text(words(payload?.label ?? "\(error)").joined(separator: "-"))
        self = .object(all)
    }

    subscript(name: String) -> JSON {
        if case .object(let fields) = self { fields[name] ?? .null } else { .null }
    }

    /// What stands at `path`: names and places joined by `/`; `#` is the length of a list.
    func at(_ path: String) -> JSON {
        path.split(separator: "/").reduce(self) { here, part in
            switch here {
            case .list(let list) where part == "#": .number(Int64(list.count))
            case .list(let list): Int(part).flatMap { list.indices.contains($0) ? list[$0] : nil } ?? .null
            default: here[String(part)]
            }
        }
    }

    /// The same without fields of these names, at any depth.
    func without(_ names: [String]) -> JSON {
        switch self {
        case .list(let list): .list(list.map { $0.without(names) })
        case .object(let fields):
            .object(fields.filter { !names.contains($0.key) }.mapValues { $0.without(names) })
        default: self
        }
    }

    var text: String? {
        if case .text(let text) = self { text } else { nil }
    }
    var number: Int64? {
        if case .number(let number) = self { number } else { nil }
    }
    var unsigned: UInt64? {
        switch self {
        case .number(let number): UInt64(exactly: number)
        case .large(let large): large
        default: nil
        }
    }
    var list: [JSON] {
        if case .list(let list) = self { list } else { [] }
    }
    var object: [String: JSON] {
        if case .object(let object) = self { object } else { [:] }
    }
}

private func fields(_ mirror: Mirror) -> [String: JSON] {
    let named = mirror.children.map { (words($0.label ?? "").joined(separator: "_"), JSON($0.value)) }
    return Dictionary(uniqueKeysWithValues: named)
}

/// `notACarrier` and `NotACarrier` as `not`, `a`, `carrier`.
private func words(_ name: String) -> [String] {
    name.reduce(into: []) { words, letter in
        if letter.isUppercase || words.isEmpty {
            words.append(letter.lowercased())
        } else {
            words[words.count - 1].append(letter)
        }
    }
}
