// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/files/crc32c.h"
#include "training/files/event_file.h"
#include "training/selftest/golden_checks.h"

#include <torch/torch.h>

#include <algorithm>
#include <cstring>

namespace tessera::golden {

namespace {

/// Only the checksum that event files are defined with is there.
void require_event_format(const GoldenValue& p) {
    const bool known = p["crc_polynomial"].integer() == 0x82F63B78 &&
                       p["mask_rotation"].integer() == 15 &&
                       p["mask_delta"].integer() == 0xA282EAD8;
    if (!known) {
        throw NotCovered("another checksum");
    }
}

std::string bytes_of(const at::Tensor& tensor) {
    return {reinterpret_cast<const char*>(tensor.data_ptr<uint8_t>()),
            static_cast<std::size_t>(tensor.numel())};
}

std::string hex_of(const std::string& bytes) {
    constexpr char kDigits[] = "0123456789abcdef";
    std::string text;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        text += kDigits[byte >> 4];
        text += kDigits[byte & 15];
    }
    return text;
}

/// Payload bytes of every record, read from the framing alone.
std::vector<uint64_t> record_lengths(const std::string& bytes) {
    std::vector<uint64_t> lengths;
    std::size_t at = 0;
    while (at + 12 <= bytes.size()) {
        uint64_t length = 0;
        std::memcpy(&length, bytes.data() + at, sizeof length);
        lengths.push_back(length);
        at += 16 + static_cast<std::size_t>(length);
    }
    return lengths;
}

std::vector<LogEvent> events_of(const GoldenValue& p) {
    LogEvent version;
    version.wall_time = p["wall_time"].number();
    version.file_version = p["file_version"].text();
    std::vector<LogEvent> events = {version};
    for (const GoldenValue& item : p["events"].items()) {
        LogEvent event;
        event.wall_time = item["wall_time"].number();
        event.step = item["step"].integer();
        // Scalars are stored as float32.
        event.scalars = {
            {item["tag"].text(), static_cast<double>(static_cast<float>(item["value"].number()))}};
        events.push_back(event);
    }
    return events;
}

void expect_checksums(GoldenCase& golden) {
    const std::vector<GoldenValue> texts = golden.parameters()["texts"].items();
    const std::vector<GoldenValue> expected = golden.scalar("crc32c_vectors").items();
    golden.expect(texts.size() == expected.size(), "another number of checksums");
    for (std::size_t i = 0; i < std::min(texts.size(), expected.size()); ++i) {
        const std::string text = texts[i].text();
        golden.expect(crc32c(text) == expected[i]["crc32c"].integer() &&
                          masked_crc32c(text) == expected[i]["masked"].integer(),
                      "crc32c of \"" + text + "\"");
    }
}

} // namespace

void check_events(GoldenCase& golden) {
    require_event_format(golden.parameters());
    const std::vector<LogEvent> events = events_of(golden.parameters());
    std::string written;
    for (const LogEvent& event : events) {
        written += event_record(event);
    }
    const std::string reference = bytes_of(golden.tensor("out.file"));
    at::Tensor bytes = torch::empty({static_cast<int64_t>(written.size())}, torch::kUInt8);
    std::memcpy(bytes.data_ptr<uint8_t>(), written.data(), written.size());
    golden.expect_tensor("out.file", bytes);
    golden.expect(hex_of(written) == golden.scalar("hex").text(), "hex differs");
    const std::vector<uint64_t> lengths = record_lengths(written);
    golden.expect_numbers("record_lengths", golden.scalar("record_lengths"),
                          std::vector<double>(lengths.begin(), lengths.end()));
    golden.expect(LogEvent(version_event(events[0].wall_time)) == events[0],
                  "the version record of new files differs");

    const EventFileContent content = read_events(reference);
    golden.expect(content.events == events && content.damaged == 0,
                  "the reference file is read differently");
    const std::vector<GoldenValue> decoded = golden.scalar("events").items();
    golden.expect(decoded.size() == content.events.size(), "another number of events");
    for (std::size_t i = 0; i < std::min(decoded.size(), content.events.size()); ++i) {
        const LogEvent& event = content.events[i];
        const bool same =
            event.wall_time == decoded[i]["wall_time"].number() &&
            (event.scalars.empty() ? event.file_version == decoded[i]["file_version"].text()
                                   : event.step == decoded[i]["step"].integer() &&
                                         event.scalars[0].tag == decoded[i]["tag"].text() &&
                                         event.scalars[0].value == decoded[i]["value"].number());
        golden.expect(same, "event " + std::to_string(i) + " is read differently");
    }
    expect_checksums(golden);
}

void check_corrupt_events(GoldenCase& golden) {
    require_event_format(golden.parameters());
    const std::string bytes = bytes_of(golden.tensor("in.file"));
    const auto damaged = static_cast<std::size_t>(golden.parameters()["damaged_record"].integer());
    const std::vector<uint64_t> lengths = record_lengths(bytes);
    std::size_t before = 0;
    for (std::size_t i = 0; i < damaged; ++i) {
        before += 16 + static_cast<std::size_t>(lengths.at(i));
    }
    const EventFileContent intact = read_events(bytes.substr(0, before));
    golden.expect_scalar("readable_records", static_cast<double>(intact.events.size()));
    golden.expect(intact.damaged == 0, "an intact record is called damaged");
    // A damaged record is passed over; what follows it is read.
    const EventFileContent content = read_events(bytes);
    golden.expect(content.damaged == 1, "the damaged record is not noticed");
    golden.expect(content.events.size() + 1 == lengths.size(),
                  "the damaged record is read, or others are lost");
}

} // namespace tessera::golden
