// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/files/safetensors_header.h"

#include "models/error.h"

#include <nlohmann/json.hpp>

#include <limits>
#include <unordered_set>

namespace tessera {
namespace {

using nlohmann::json;

/// Builds the tensors straight from the parser's events: a header may have 100 MB, and a document
/// tree of it would take many times that before the first check.
class HeaderReader : public nlohmann::json_sax<json> {
public:
    explicit HeaderReader(const std::string& where) : where_(where) {}

    SafetensorsHeader take() {
        require(seen_top_, ErrorCode::data, where_ + ": the header is no JSON object");
        return std::move(header_);
    }

    bool null() override { return scalar("null"); }
    bool boolean(bool) override { return scalar("a truth value"); }
    bool number_integer(number_integer_t value) override {
        return scalar("the number " + std::to_string(value));
    }
    bool number_float(number_float_t, const string_t& text) override {
        return scalar("the number " + text);
    }
    bool binary(binary_t&) override { return scalar("binary data"); }

    bool number_unsigned(number_unsigned_t value) override {
        if (skipping()) {
            return true;
        }
        if (place_ == Place::shape) {
            require(value <= static_cast<uint64_t>(std::numeric_limits<int64_t>::max()),
                    ErrorCode::data, context() + " has a dimension that is too large");
            tensor_.shape.push_back(static_cast<int64_t>(value));
            return true;
        }
        if (place_ == Place::offsets) {
            offsets_.push_back(value);
            require(offsets_.size() <= 2, ErrorCode::data,
                    context() + " has more than two offsets");
            return true;
        }
        return scalar("the number " + std::to_string(value));
    }

    bool string(string_t& text) override {
        if (skipping()) {
            return true;
        }
        if (place_ == Place::metadata) {
            header_.metadata[key_] = text;
            return true;
        }
        if (place_ == Place::tensor && key_ == "dtype") {
            require(dtype_bits(text) > 0, ErrorCode::data,
                    context() + " has the unknown type \"" + text + "\"");
            tensor_.dtype = text;
            return true;
        }
        return scalar("the text \"" + text + "\"");
    }

    bool key(string_t& name) override {
        if (skip_depth_ > 0) {
            return true;
        }
        auto& names = place_ == Place::top ? names_ : inner_names_;
        require(names.insert(name).second, ErrorCode::data,
                where_ + ": the key \"" + name + "\" is there twice");
        (place_ == Place::top ? tensor_.name : key_) = name;
        return true;
    }

    bool start_object(std::size_t) override {
        if (skipping()) {
            return enter_skipped();
        }
        inner_names_.clear();
        if (place_ == Place::outside) {
            seen_top_ = true;
            place_ = Place::top;
        } else if (place_ == Place::top && tensor_.name == "__metadata__") {
            place_ = Place::metadata;
        } else if (place_ == Place::top) {
            tensor_ = TensorEntry{tensor_.name, {}, {}, 0, 0};
            offsets_.clear();
            has_shape_ = false;
            place_ = Place::tensor;
        } else {
            return scalar("an object");
        }
        return true;
    }

    bool end_object() override {
        if (skip_depth_ > 0) {
            --skip_depth_;
            return true;
        }
        if (place_ == Place::tensor) {
            finish_tensor();
        }
        place_ = place_ == Place::top ? Place::outside : Place::top;
        return true;
    }

    bool start_array(std::size_t) override {
        if (skipping()) {
            return enter_skipped();
        }
        if (place_ == Place::tensor && key_ == "shape") {
            has_shape_ = true;
            place_ = Place::shape;
            return true;
        }
        if (place_ == Place::tensor && key_ == "data_offsets") {
            place_ = Place::offsets;
            return true;
        }
        return scalar("a list");
    }

    bool end_array() override {
        if (skip_depth_ > 0) {
            --skip_depth_;
        } else {
            place_ = Place::tensor;
        }
        return true;
    }

    bool parse_error(std::size_t position, const std::string&, const json::exception&) override {
        throw Error(ErrorCode::data, where_ + ": the header is not valid JSON at byte " +
                                         std::to_string(position) + " of it");
    }

private:
    enum class Place { outside, top, metadata, tensor, shape, offsets };
    static constexpr int kDeepest = 64;

    /// Whether the value that comes now belongs to a field of a tensor that the format does not
    /// name.
    bool skipping() const {
        return skip_depth_ > 0 || (place_ == Place::tensor && key_ != "dtype" && key_ != "shape" &&
                                   key_ != "data_offsets");
    }
    bool enter_skipped() {
        ++skip_depth_;
        require(skip_depth_ < kDeepest, ErrorCode::data,
                where_ + ": the header is nested too deeply");
        return true;
    }
    std::string context() const { return where_ + ": tensor \"" + tensor_.name + "\""; }

    bool scalar(const std::string& what) {
        if (skipping()) {
            return true;
        }
        if (place_ == Place::outside) {
            throw Error(ErrorCode::data, where_ + ": the header is no JSON object");
        }
        if (place_ == Place::metadata) {
            throw Error(ErrorCode::data, where_ + ": __metadata__ \"" + key_ + "\" is " + what +
                                             ", only text is allowed");
        }
        if (place_ == Place::top) {
            throw Error(ErrorCode::data, context() + " is " + what + ", not an object");
        }
        const std::string field = place_ == Place::tensor  ? key_
                                  : place_ == Place::shape ? "shape"
                                                           : "data_offsets";
        throw Error(ErrorCode::data, context() + " has " + what + " in \"" + field + "\"");
    }

    void finish_tensor() {
        require(!tensor_.dtype.empty(), ErrorCode::data, context() + " has no \"dtype\"");
        require(has_shape_, ErrorCode::data, context() + " has no \"shape\"");
        require(offsets_.size() == 2, ErrorCode::data, context() + " needs two \"data_offsets\"");
        require(offsets_[0] <= offsets_[1], ErrorCode::data,
                context() + " ends before it begins in \"data_offsets\"");
        tensor_.offset = offsets_[0];
        tensor_.size = offsets_[1] - offsets_[0];
        header_.tensors.push_back(tensor_);
    }

    const std::string& where_;
    SafetensorsHeader header_;
    Place place_ = Place::outside;
    TensorEntry tensor_;
    std::string key_;
    std::vector<uint64_t> offsets_;
    bool has_shape_ = false;
    bool seen_top_ = false;
    int skip_depth_ = 0;
    std::unordered_set<std::string> names_;
    std::unordered_set<std::string> inner_names_;
};

} // namespace

SafetensorsHeader parse_header_json(std::string_view text, const std::string& where) {
    require(text.substr(0, 3) != "\xEF\xBB\xBF", ErrorCode::data,
            where + ": the header is not valid JSON at byte 1 of it");
    HeaderReader reader(where);
    json::sax_parse(text.begin(), text.end(), &reader);
    return reader.take();
}

std::string header_json(const SafetensorsHeader& header) {
    nlohmann::ordered_json document = nlohmann::ordered_json::object();
    if (!header.metadata.empty()) {
        document["__metadata__"] = header.metadata;
    }
    for (const TensorEntry& tensor : header.tensors) {
        auto& entry = document[tensor.name];
        entry["dtype"] = tensor.dtype;
        entry["shape"] = tensor.shape;
        entry["data_offsets"] = {tensor.offset, tensor.offset + tensor.size};
    }
    return document.dump();
}

} // namespace tessera
