// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/data/loader.h"

#include <algorithm>

namespace tessera {

namespace {

/// Area averaging along one axis: output i covers the inputs [i * input, (i+1) * input) in units of
/// 1/output, so every weight is a whole number and the weights of an output add up to `input`.
struct AreaAxis {
    struct Span {
        int first;
        std::vector<uint32_t> weights;
    };
    std::vector<Span> spans;
    uint64_t total = 1; ///< sum of the weights of one output

    AreaAxis(int input, int output) {
        if (output >= input) {
            for (int i = 0; i < input; ++i) {
                spans.push_back({i, {1}});
            }
            return;
        }
        total = static_cast<uint64_t>(input);
        for (int64_t i = 0; i < output; ++i) {
            const int64_t begin = i * input;
            const int64_t end = begin + input;
            Span span{static_cast<int>(begin / output), {}};
            for (int64_t k = span.first; k * output < end; ++k) {
                span.weights.push_back(static_cast<uint32_t>(std::min(end, (k + 1) * output) -
                                                             std::max(begin, k * output)));
            }
            spans.push_back(std::move(span));
        }
    }
    int size() const { return static_cast<int>(spans.size()); }
};

/// Adds one source row, averaged along x, to the sums of an output row.
void add_row(const uint8_t* row, int channels, const AreaAxis& x, uint64_t weight,
             std::vector<uint64_t>& sums) {
    uint64_t* to = sums.data();
    for (const AreaAxis::Span& span : x.spans) {
        for (int c = 0; c < channels; ++c) {
            const uint8_t* from = row + std::size_t(span.first) * channels + c;
            uint64_t sum = 0;
            for (const uint32_t w : span.weights) {
                sum += uint64_t{w} * *from;
                from += channels;
            }
            *to++ += sum * weight;
        }
    }
}

} // namespace

Image fit_picture(const Image& picture, int64_t image) {
    const int size = static_cast<int>(image);
    if (picture.height <= size && picture.width <= size) {
        return picture;
    }
    const AreaAxis y(picture.height, size);
    const AreaAxis x(picture.width, size);
    Image out{y.size(), x.size(), picture.channels, {}};
    out.pixels.reserve(out.size());
    const uint64_t total = x.total * y.total;
    std::vector<uint64_t> sums(std::size_t(out.width) * out.channels);
    for (const AreaAxis::Span& span : y.spans) {
        std::fill(sums.begin(), sums.end(), 0);
        for (std::size_t k = 0; k < span.weights.size(); ++k) {
            const std::size_t row = span.first + k;
            add_row(picture.pixels.data() + row * picture.width * picture.channels,
                    picture.channels, x, span.weights[k], sums);
        }
        for (const uint64_t sum : sums) {
            out.pixels.push_back(static_cast<uint8_t>((sum + total / 2) / total));
        }
    }
    return out;
}

} // namespace tessera
