using System.Collections.Immutable;
using HemaSite.Diagnostics;
using HemaSite.Files;
using HemaSite.Publishing.Stores;
using HemaSite.Publishing.Targets;
using HemaSite.Settings;
using HemaSite.Settings.Targets;

namespace HemaSite.Tests.Publishing;

public sealed class TargetFactoryTests
{
    private const string Yaml = """
        base_url: https://example.kz/news
        publish:
          www: { folder: /srv/www/site, compress: false }
          host: { sftp: 'deploy@example.kz:2222/var/www/site', host_key: 'SHA256:abc', key_file: ~/.ssh/id_site, switch: true }
          bucket: { s3: my-site/news, endpoint: 'https://s3.example.kz', region: kz-1 }
          pages: { git: 'git@example.kz:org/site.git', branch: pages }
        """;

    [Fact]
    public void Every_kind_of_target_is_read()
    {
        var settings = Settings(Yaml, out var complaints);
        Assert.Empty(complaints);
        Assert.Equal("example.kz/news", settings.Id);
        Assert.Equal(new FolderTarget("/srv/www/site"), settings.Targets["www"]);
        Assert.Equal(
            new SftpTarget("example.kz", 2222, "deploy", "/var/www/site") { HostKey = "SHA256:abc", KeyFile = "~/.ssh/id_site", Switches = true, IsCompressed = true },
            settings.Targets["host"]);
        Assert.Equal(new BucketTarget("my-site", "news") { Endpoint = "https://s3.example.kz", Region = "kz-1" }, settings.Targets["bucket"]);
        Assert.Equal(new GitTarget("git@example.kz:org/site.git", "pages"), settings.Targets["pages"]);
    }

    [Theory]
    [InlineData("publish: { www: { foldr: /srv } }")]
    [InlineData("publish: { www: { folder: /srv, colour: red } }")]
    [InlineData("publish: { host: { sftp: example.kz } }")]
    [InlineData("publish: { host: { sftp: 'a@example.kz:99999/x' } }")]
    [InlineData("publish: { www: /srv }")]
    public void A_target_that_cannot_be_meant_is_a_complaint(string yaml)
    {
        Settings(yaml, out var complaints);
        Assert.NotEmpty(complaints);
    }

    [Theory]
    [InlineData("deploy@example.kz:/var/www", "example.kz", 22, "/var/www")]
    [InlineData("deploy@example.kz/var/www", "example.kz", 22, "/var/www")]
    [InlineData("deploy@10.0.0.1:2200/x", "10.0.0.1", 2200, "/x")]
    public void An_address_of_sftp_is_understood(string text, string host, int port, string path) =>
        Assert.Equal(new("deploy", host, port, path), SftpTarget.Parse(text) is { } read ? (read.User, read.Host, read.Port, read.Path) : default);

    [Theory]
    [InlineData("~/www", "/home/me/www")]
    [InlineData("out/www", "/srv/site/out/www")]
    [InlineData("/var/www", "/var/www")]
    public void A_folder_is_meant_from_the_folder_of_the_user_or_of_the_site(string written, string path)
    {
        var factory = new TargetFactory("/srv/site", new(default!), new(name => name == "HOME" ? "/home/me" : null), default);

        Assert.Equal(path, factory.PathOf(new(written)));
        Assert.Equal(written[0] == '~' ? path : Path.GetFullPath(written), factory.PathOf(Assert.IsType<FolderTarget>(TargetFactory.Find(written, Settings(Yaml, out _)))));
    }

    [Fact]
    public void A_name_that_means_no_target_is_answered_with_those_there_are()
    {
        var refusal = Assert.Throws<PublishException>(() => TargetFactory.Find("wwww", Settings(Yaml, out _)));
        Assert.Equal("HS7201", refusal.Rule.Code);
        Assert.Contains("bucket, host, pages, www", refusal.Rule.Hint.In("en", refusal.Arguments), StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_without_targets_is_told_that_it_has_none()
    {
        var refusal = Assert.Throws<PublishException>(() => TargetFactory.Find("www", new()));
        Assert.Contains("пока ни одного нет", refusal.Rule.HintIn("ru", refusal.Arguments), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("./out")]
    [InlineData("/srv/www")]
    [InlineData("out/www")]
    public void A_path_is_a_folder(string path) =>
        Assert.Equal(new FolderTarget(Path.GetFullPath(path)) { IsCompressed = true }, TargetFactory.Find(path, new()));

    private static SiteSettings Settings(string yaml, out ImmutableArray<Diagnostic> found)
    {
        var tree = MemoryTree.Of(("content/site.yaml", yaml));
        var complaints = new Complaints();
        var settings = SettingsReader.Read(tree, tree.List(), complaints)!;
        found = complaints.InOrder();
        return settings;
    }
}
