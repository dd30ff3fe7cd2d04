using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using HemaSite.Files;
using NodaTime.Text;

namespace HemaSite.Output.Manifests;

/// <summary>The list of a published site's files, kept in its root; it also marks the folder as made by HemaSite.</summary>
/// <param name="ToolVersion">The HemaSite that made the site.</param>
/// <param name="Files">The files ordered by path, the manifest itself not among them.</param>
public sealed record Manifest(string ToolVersion, ImmutableArray<PublishedFile> Files)
{
    /// <summary>Where the manifest stands in the output.</summary>
    public static readonly FilePath Name = new("hemasite.json");

    private const int Format = 1;
    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>What is known of the site as a whole.</summary>
    public SiteFacts Site { get; init; } = SiteFacts.Unknown;

    /// <summary>
    /// Hashed files of the publication before, which this site does not need any more: a reader may still have a page open that does.
    /// </summary>
    public ImmutableArray<PublishedFile> Kept { get; init; } = [];

    /// <summary>The manifest as JSON, the same bytes on every machine.</summary>
    public byte[] ToJson() => Json().ToArray();

    /// <summary>The same without a copy.</summary>
    internal ReadOnlySpan<byte> Json()
    {
        // More than most need: a buffer that has to grow is there twice for a moment.
        var buffer = new ArrayBufferWriter<byte>(1024 + (Files.Length * 320) + (Site.Pages.Length * 320));
        using (var json = new Utf8JsonWriter(buffer, Layout))
        {
            json.WriteStartObject();
            json.WriteNumber("hemasite"u8, Format);
            json.WriteString("version"u8, ToolVersion);
            json.WriteString("site"u8, Site.Id);
            if (Site.IsPreview)
            {
                json.WriteBoolean("preview"u8, true);
            }

            if (Site.NextChange is { } next)
            {
                json.WriteString("next"u8, InstantPattern.General.Format(next));
            }

            WriteFiles(json, "files"u8, Files);
            if (Kept.Length > 0)
            {
                WriteFiles(json, "kept"u8, Kept);
            }

            WritePages(json);
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan;
    }

    /// <summary>
    /// Reads a manifest. Null when the bytes are not one of ours. A damaged one, or one of another format, still marks
    /// the folder as ours but names no files: everything is written anew.
    /// </summary>
    public static Manifest? Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            return root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("hemasite"u8, out var format) ? null
                : format.ValueKind == JsonValueKind.Number && format.TryGetInt32(out var number) && number == Format ? ManifestReader.Read(root)
                : new("", []);
        }
        catch (JsonException)
        {
            return json.Span[..Math.Min(64, json.Length)].IndexOf("\"hemasite\""u8) >= 0 ? new("", []) : null;
        }
        catch (InvalidOperationException)
        {
            return new("", []); // text that is not UTF-16: the document is lazy about it
        }
    }

    /// <summary>Reads a manifest that is to prove something: null also for a damaged one and for one that names no files.</summary>
    public static Manifest? ReadWhole(ReadOnlyMemory<byte> json) => Read(json) is { Files.IsEmpty: false } manifest ? manifest : null;

    /// <summary>The files by their path; a path named twice counts once.</summary>
    public FrozenDictionary<FilePath, PublishedFile> ByPath() =>
        Files.DistinctBy(file => file.Path).ToFrozenDictionary(file => file.Path);

    /// <summary>The files and the kept ones by their path.</summary>
    public FrozenDictionary<FilePath, PublishedFile> EverythingByPath() =>
        Kept.IsEmpty ? ByPath() : Files.Concat(Kept).DistinctBy(file => file.Path).ToFrozenDictionary(file => file.Path);

    private static void WriteFiles(Utf8JsonWriter json, ReadOnlySpan<byte> name, ImmutableArray<PublishedFile> files)
    {
        json.WriteStartArray(name);
        foreach (var file in files)
        {
            json.WriteStartObject();
            json.WriteString("path"u8, file.Path.Value);
            json.WriteNumber("size"u8, file.Size);
            json.WriteString("sha256"u8, file.Sha256);
            json.WriteString("type"u8, FileTypes.MediaTypeOf(file.Path));
            json.WriteString("cache"u8, NameOf(FileTypes.CacheOf(file.Path)));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WritePages(Utf8JsonWriter json)
    {
        json.WriteStartArray("pages"u8);
        foreach (var page in Site.Pages)
        {
            json.WriteStartObject();
            json.WriteString("path"u8, page.Path.Value);
            json.WriteString("kind"u8, page.IsPost ? "post"u8 : "page"u8);
            json.WriteString("article"u8, page.Article);
            json.WriteString("title"u8, page.Title);
            json.WriteString("fingerprint"u8, page.Fingerprint);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string NameOf(CacheClass cache) => cache switch
    {
        CacheClass.Immutable => "immutable",
        CacheClass.Media => "media",
        CacheClass.Page => "page",
        CacheClass.Feed => "feed",
        _ => "server",
    };
}
