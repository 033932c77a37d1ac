"""Read the QR code in each PNG of ours with the PyPI package `zxing-cpp`, and print its bytes in hex, one line a file.

    python3 tests/python/codes_read.py FILE…

The test in tests/tests/slips.rs compares them with what the codes were made of. The PNG is unpacked here, so that not even that is our own code.
"""
import struct
import sys
import zlib

import zxingcpp


def grey(file: str) -> memoryview:
    """The pixels of a PNG of one bit a pixel, as rows of bytes."""
    with open(file, "rb") as stream:
        raw = stream.read()
    at, packed = 8, b""
    while at < len(raw):
        size, kind = struct.unpack_from(">I4s", raw, at)
        body = raw[at + 8:at + 8 + size]
        if kind == b"IHDR":
            width, height, depth, colour = struct.unpack_from(">IIBB", body)
            assert (depth, colour, body[12]) == (1, 0, 0), "one bit a pixel, grey, not interlaced"
        elif kind == b"IDAT":
            packed += body
        at += 12 + size
    lines, step = zlib.decompress(packed), (width + 7) // 8
    above, pixels = bytes(step), bytearray()
    for y in range(height):
        how, line = lines[y * (step + 1)], bytearray(lines[y * (step + 1) + 1:(y + 1) * (step + 1)])
        for x in range(step):
            left, up, corner = line[x - 1] if x else 0, above[x], above[x - 1] if x else 0
            near = min((left, up, corner), key=lambda value: abs(left + up - corner - value))
            line[x] = (line[x] + (0, left, up, (left + up) // 2, near)[how]) & 255
        pixels += bytes(255 * (line[x // 8] >> (7 - x % 8) & 1) for x in range(width))
        above = bytes(line)
    return memoryview(bytes(pixels)).cast("B", (height, width))


def main(files: list[str]) -> None:
    for file in files:
        codes = zxingcpp.read_barcodes(grey(file), formats=zxingcpp.BarcodeFormat.QRCode)
        print(" ".join(code.bytes.hex() for code in codes))


if __name__ == "__main__":
    main(sys.argv[1:])
