// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/data/pnm_reader.h"

#include "models/error.h"
#include "training/data/picture_header.h"
#include "training/data/pixel_values.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace tessera {

namespace {

constexpr uint64_t kMost = 65535;

[[noreturn]] void fail_header() {
    throw Error(ErrorCode::data, TESSERA_SENTENCE("its Netpbm header is damaged"));
}

[[noreturn]] void fail_early() {
    throw Error(ErrorCode::data, TESSERA_SENTENCE("the Netpbm data end early"));
}

/// Words between white space; comments go from # to the end of the line.
class Words {
public:
    Words(ByteView bytes, std::size_t at) : bytes_(bytes), at_(at) {}

    std::size_t at() const { return at_; }
    bool is_over() {
        pass_space();
        return at_ >= bytes_.size();
    }

    std::string_view word() {
        pass_space();
        const std::size_t start = at_;
        while (at_ < bytes_.size() && bytes_[at_] > ' ') {
            ++at_;
        }
        return {reinterpret_cast<const char*>(bytes_.data()) + start, at_ - start};
    }
    uint64_t number() {
        pass_space();
        uint64_t value = 0;
        const std::size_t start = at_;
        for (; at_ < bytes_.size() && bytes_[at_] >= '0' && bytes_[at_] <= '9'; ++at_) {
            value = std::min<uint64_t>(value * 10 + (bytes_[at_] - '0'), uint64_t{1} << 40);
        }
        if (at_ == start) {
            fail_header();
        }
        return value;
    }
    /// One digit, which in P1 need not be apart from the next.
    int bit() {
        pass_space();
        const char digit = at_ < bytes_.size() ? static_cast<char>(bytes_[at_++]) : '0';
        if (digit != '0' && digit != '1') {
            throw Error(ErrorCode::data, TESSERA_SENTENCE("the Netpbm data are damaged"));
        }
        return digit - '0';
    }

private:
    void pass_space() {
        while (at_ < bytes_.size() && (bytes_[at_] <= ' ' || bytes_[at_] == '#')) {
            if (bytes_[at_] == '#') {
                while (at_ < bytes_.size() && bytes_[at_] != '\n' && bytes_[at_] != '\r') {
                    ++at_;
                }
            } else {
                ++at_;
            }
        }
    }

    ByteView bytes_;
    std::size_t at_;
};

struct PnmHeader {
    int kind = 0; ///< the digit behind the P
    uint64_t width = 0;
    uint64_t height = 0;
    uint64_t channels = 1;
    uint64_t most = 1;
    std::size_t data = 0; ///< where the samples begin

    bool is_text() const { return kind <= 3; }
    bool is_bits() const { return kind == 1 || kind == 4; }
    uint64_t sample_bytes() const { return most > 255 ? 2 : 1; }
};

/// P7: lines of a name and a value up to ENDHDR.
void read_arbitrary(Words& words, PnmHeader& header) {
    header.channels = 0;
    for (std::string_view name = words.word(); name != "ENDHDR"; name = words.word()) {
        if (name == "WIDTH") {
            header.width = words.number();
        } else if (name == "HEIGHT") {
            header.height = words.number();
        } else if (name == "DEPTH") {
            header.channels = words.number();
        } else if (name == "MAXVAL") {
            header.most = words.number();
        } else if (name == "TUPLTYPE") {
            words.word();
        } else {
            fail_header();
        }
    }
}

PnmHeader parse_header(ByteView bytes) {
    PnmHeader header;
    header.kind = bytes[1] - '0';
    Words words(bytes, 2);
    if (header.kind == 7) {
        read_arbitrary(words, header);
    } else {
        header.width = words.number();
        header.height = words.number();
        header.channels = header.kind == 3 || header.kind == 6 ? 3 : 1;
        check_picture_size(header.width, header.height);
        header.most = header.is_bits() ? 1 : words.number();
    }
    check_picture_size(header.width, header.height);
    if (header.most < 1 || header.most > kMost || header.channels < 1 || header.channels > 4) {
        fail_header();
    }
    header.data = words.at() + 1; // one white space
    const uint64_t row = header.kind == 4 ? (header.width + 7) / 8
                         : header.is_text()
                             ? header.width * header.channels
                             : header.width * header.channels * header.sample_bytes();
    // In a text every sample takes a byte or more.
    if (header.data + row * header.height > bytes.size()) {
        fail_early();
    }
    return header;
}

std::vector<uint16_t> text_samples(ByteView bytes, const PnmHeader& header) {
    std::vector<uint16_t> samples(header.width * header.height * header.channels);
    Words words(bytes, header.data - 1);
    for (uint16_t& sample : samples) {
        if (words.is_over()) {
            fail_early();
        }
        sample = static_cast<uint16_t>(header.is_bits() ? 1 - words.bit()
                                                        : std::min(words.number(), header.most));
    }
    return samples;
}

std::vector<uint16_t> bit_samples(ByteView bytes, const PnmHeader& header) {
    std::vector<uint16_t> samples;
    samples.reserve(header.width * header.height);
    const std::size_t row = (header.width + 7) / 8;
    for (std::size_t y = 0; y < header.height; ++y) {
        for (std::size_t x = 0; x < header.width; ++x) {
            const uint8_t byte = bytes[header.data + y * row + x / 8];
            samples.push_back(1 - (byte >> (7 - x % 8) & 1)); // 1 is black
        }
    }
    return samples;
}

std::vector<uint16_t> byte_samples(ByteView bytes, const PnmHeader& header) {
    std::vector<uint16_t> samples(header.width * header.height * header.channels);
    const uint8_t* p = bytes.data() + header.data;
    const auto most = static_cast<uint16_t>(header.most);
    for (uint16_t& sample : samples) {
        const int value = header.sample_bytes() == 2 ? p[0] << 8 | p[1] : p[0];
        p += header.sample_bytes();
        sample = std::min(static_cast<uint16_t>(value), most);
    }
    return samples;
}

} // namespace

Image decode_pnm(ByteView bytes, bool only_check) {
    const PnmHeader header = parse_header(bytes);
    Image image{static_cast<int>(header.height), static_cast<int>(header.width), 3, {}};
    if (only_check) {
        return image;
    }
    if (header.kind == 6 && header.most == 255) { // as it is
        const auto first = bytes.begin() + static_cast<std::ptrdiff_t>(header.data);
        image.pixels.assign(first, first + static_cast<std::ptrdiff_t>(image.size()));
        return image;
    }
    const std::vector<uint16_t> samples = header.is_text()   ? text_samples(bytes, header)
                                          : header.kind == 4 ? bit_samples(bytes, header)
                                                             : byte_samples(bytes, header);
    const auto channels = static_cast<int>(header.channels);
    const auto most = static_cast<int>(header.most);
    image.pixels.reserve(image.size());
    for (const uint16_t* p = samples.data(); p != samples.data() + samples.size(); p += channels) {
        add_over_white(image.pixels, p, channels, most);
    }
    return image;
}

} // namespace tessera
