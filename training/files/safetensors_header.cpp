// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/files/safetensors_header.h"

#include "models/error.h"

#include <nlohmann/json.hpp>

#include <limits>
#include <unordered_set>

namespace tessera {
namespace {

using nlohmann::json;

constexpr const char* kNotJson =
    TESSERA_SENTENCE("%1: the header is not valid JSON at byte %2 of it");
constexpr const char* kNoObject = TESSERA_SENTENCE("%1: the header is no JSON object");
constexpr const char* kNumber = TESSERA_SENTENCE("the number %1");

/// Builds the tensors straight from the parser's events: a header may have 100 MB, and a document
/// tree of it would take many times that before the first check.
class HeaderReader : public nlohmann::json_sax<json> {
public:
    explicit HeaderReader(const std::string& where) : where_(where) {}

    SafetensorsHeader take() {
        if (!seen_top_) {
            fail(kNoObject);
        }
        return std::move(header_);
    }

    bool null() override { return scalar("null"); }
    bool boolean(bool) override { return scalar(TESSERA_SENTENCE("a truth value")); }
    bool number_integer(number_integer_t value) override { return scalar(kNumber, value); }
    bool number_float(number_float_t, const string_t& text) override {
        return scalar(kNumber, text);
    }
    bool binary(binary_t&) override { return scalar(TESSERA_SENTENCE("binary data")); }

    bool number_unsigned(number_unsigned_t value) override {
        if (skipping()) {
            return true;
        }
        if (place_ == Place::shape) {
            if (value > static_cast<uint64_t>(std::numeric_limits<int64_t>::max())) {
                fail_tensor(
                    TESSERA_SENTENCE("%1: tensor \"%2\" has a dimension that is too large"));
            }
            tensor_.shape.push_back(static_cast<int64_t>(value));
            return true;
        }
        if (place_ == Place::offsets) {
            offsets_.push_back(value);
            if (offsets_.size() > 2) {
                fail_tensor(TESSERA_SENTENCE("%1: tensor \"%2\" has more than two offsets"));
            }
            return true;
        }
        return scalar(kNumber, value);
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
            if (dtype_bits(text) == 0) {
                fail_tensor(TESSERA_SENTENCE("%1: tensor \"%2\" has the unknown type \"%3\""),
                            text);
            }
            tensor_.dtype = text;
            return true;
        }
        return scalar(TESSERA_SENTENCE("the text \"%1\""), text);
    }

    bool key(string_t& name) override {
        if (skip_depth_ > 0) {
            return true;
        }
        auto& names = place_ == Place::top ? names_ : inner_names_;
        if (!names.insert(name).second) {
            fail(TESSERA_SENTENCE("%1: the key \"%2\" is there twice"), name);
        }
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
            return scalar(TESSERA_SENTENCE("an object"));
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
        return scalar(TESSERA_SENTENCE("a list"));
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
        fail(kNotJson, position);
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
        if (skip_depth_ >= kDeepest) {
            fail(TESSERA_SENTENCE("%1: the header is nested too deeply"));
        }
        return true;
    }

    /// The file is %1 of `pattern`, the fills begin with %2.
    template <class... Fills>
    [[noreturn]] void fail(const char* pattern, const Fills&... fills) const {
        throw Error(ErrorCode::data, Sentence(pattern, where_, fills...));
    }
    /// The file is %1 of `pattern`, the tensor %2, the fills begin with %3.
    template <class... Fills>
    [[noreturn]] void fail_tensor(const char* pattern, const Fills&... fills) const {
        fail(pattern, tensor_.name, fills...);
    }

    /// A value where none of its kind belongs; `pattern` and `fills` say what it is. Made a
    /// sentence only when it is refused: there may be millions in skipped fields.
    template <class... Fills>
    bool scalar(const char* pattern, const Fills&... fills) const {
        if (skipping()) {
            return true;
        }
        if (place_ == Place::outside) {
            fail(kNoObject);
        }
        const Sentence what{pattern, fills...};
        if (place_ == Place::metadata) {
            fail(TESSERA_SENTENCE("%1: __metadata__ \"%2\" is %3, only text is allowed"), key_,
                 what);
        }
        if (place_ == Place::top) {
            fail_tensor(TESSERA_SENTENCE("%1: tensor \"%2\" is %3, not an object"), what);
        }
        const std::string field = place_ == Place::tensor  ? key_
                                  : place_ == Place::shape ? "shape"
                                                           : "data_offsets";
        fail_tensor(TESSERA_SENTENCE("%1: tensor \"%2\" has %3 in \"%4\""), what, field);
    }

    void finish_tensor() {
        if (tensor_.dtype.empty()) {
            fail_tensor(TESSERA_SENTENCE("%1: tensor \"%2\" has no \"dtype\""));
        }
        if (!has_shape_) {
            fail_tensor(TESSERA_SENTENCE("%1: tensor \"%2\" has no \"shape\""));
        }
        if (offsets_.size() != 2) {
            fail_tensor(TESSERA_SENTENCE("%1: tensor \"%2\" needs two \"data_offsets\""));
        }
        if (offsets_[0] > offsets_[1]) {
            fail_tensor(
                TESSERA_SENTENCE("%1: tensor \"%2\" ends before it begins in \"data_offsets\""));
        }
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
    if (text.starts_with("\xEF\xBB\xBF")) {
        throw Error(ErrorCode::data, {kNotJson, where, 1});
    }
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
