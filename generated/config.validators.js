// Generated from server/config.schema.yaml by `npm run codegen`. Do not edit: change the source and run it again.
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);

var require_fast_deep_equal = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function equal(a, b) {
		if (a === b) return true;
		if (a && b && typeof a == "object" && typeof b == "object") {
			if (a.constructor !== b.constructor) return false;
			var length, i, keys;
			if (Array.isArray(a)) {
				length = a.length;
				if (length != b.length) return false;
				for (i = length; i-- !== 0;) if (!equal(a[i], b[i])) return false;
				return true;
			}
			if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
			if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
			if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
			keys = Object.keys(a);
			length = keys.length;
			if (length !== Object.keys(b).length) return false;
			for (i = length; i-- !== 0;) if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
			for (i = length; i-- !== 0;) {
				var key = keys[i];
				if (!equal(a[key], b[key])) return false;
			}
			return true;
		}
		return a !== a && b !== b;
	};
}));

var require_equal = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const equal = require_fast_deep_equal();
	equal.code = "require(\"ajv/dist/runtime/equal\").default";
	exports.default = equal;
}));

const validate = validate20;
const schema31 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "urn:staff-service:configuration",
	"title": "Configuration",
	"type": "object",
	"description": "参考服务器的配置文件 / Configuration file of the reference server",
	"additionalProperties": false,
	"required": ["apps"],
	"properties": {
		"$schema": {
			"type": "string",
			"description": "本文件的 JSON Schema 的地址，供编辑器使用 / Address of this file's JSON Schema, for editors"
		},
		"apps": {
			"type": "array",
			"minItems": 1,
			"maxItems": 1e3,
			"description": "接入的 APP / The APPs that are connected",
			"items": {
				"type": "object",
				"description": "一个 APP / An APP",
				"additionalProperties": false,
				"required": ["appid", "secrets"],
				"properties": {
					"appid": {
						"type": "string",
						"minLength": 1,
						"maxLength": 128,
						"pattern": "^[^\\x00-\\x1f\\x7f]+$",
						"description": "APP 的 ID / The APP's ID"
					},
					"name": {
						"type": "string",
						"maxLength": 256,
						"description": "名称，供人辨认 / Name, for people"
					},
					"secrets": {
						"type": "array",
						"minItems": 1,
						"maxItems": 2,
						"uniqueItems": true,
						"description": "有效密钥，一个或两个；发送时用第一个签名。取值为字符串，或从环境变量、文件读取（见下） / Active secrets, one or two; the first one signs what is sent. Each is a string, or is read from a variable or a file (see below)",
						"items": {
							"type": ["string", "object"],
							"minLength": 1,
							"maxLength": 256,
							"minProperties": 1,
							"maxProperties": 1,
							"additionalProperties": false,
							"properties": {
								"env": {
									"type": "string",
									"pattern": "^[A-Za-z_][0-9A-Za-z_]*$",
									"maxLength": 256,
									"description": "保存密钥的环境变量 / Environment variable that holds the secret"
								},
								"file": {
									"type": "string",
									"minLength": 1,
									"maxLength": 4096,
									"description": "保存密钥的文件，末尾的一个换行会被忽略；相对路径从配置文件所在目录算起 / File that holds the secret, one newline at its end is ignored; a relative path starts at the configuration file's folder"
								}
							}
						}
					},
					"callbackSecrets": {
						"type": "array",
						"minItems": 1,
						"maxItems": 2,
						"uniqueItems": true,
						"description": "接口 B 单独的有效密钥，一个或两个，形式同 `secrets`；不设置则两个接口都用 `secrets` / Active secrets of endpoint B's own, one or two, in the forms of `secrets`; without them `secrets` are for both endpoints",
						"items": {
							"type": ["string", "object"],
							"minLength": 1,
							"maxLength": 256,
							"minProperties": 1,
							"maxProperties": 1,
							"additionalProperties": false,
							"properties": {
								"env": {
									"type": "string",
									"pattern": "^[A-Za-z_][0-9A-Za-z_]*$",
									"maxLength": 256,
									"description": "保存密钥的环境变量 / Environment variable that holds the secret"
								},
								"file": {
									"type": "string",
									"minLength": 1,
									"maxLength": 4096,
									"description": "保存密钥的文件，末尾的一个换行会被忽略；相对路径从配置文件所在目录算起 / File that holds the secret, one newline at its end is ignored; a relative path starts at the configuration file's folder"
								}
							}
						}
					},
					"callbackUrl": {
						"type": "string",
						"pattern": "^https?://[^\\s?#]+$",
						"maxLength": 2048,
						"description": "APP 接口 B 的地址，写到前缀为止，或含 /staffService/message 的完整地址；不设置则不能向该 APP 的客户发送 / Address of the APP's endpoint B, up to its prefix, or whole with /staffService/message; without it nothing can be sent to this APP's customers"
					},
					"deliveryConcurrency": {
						"type": "integer",
						"minimum": 1,
						"maximum": 1024,
						"description": "对该 APP 同时投递的上限；不设置时按全局的同名配置 / Deliveries to this APP that may run at a time; without it the setting of this name for all APPs"
					}
				}
			}
		},
		"freshnessSeconds": {
			"type": "integer",
			"minimum": 1,
			"maximum": 86400,
			"description": "时间窗口，即 timestamp 与本机时钟的最大偏差（秒） / Freshness window, the seconds by which a timestamp may differ from this machine's clock",
			"default": 300
		},
		"demoAgent": {
			"type": "boolean",
			"default": false,
			"description": "是否由演示坐席自动回复客户的消息；没有配置文件时为 true / Whether the demo agent answers customers' messages; true without a configuration file"
		},
		"simulate": {
			"type": "boolean",
			"description": "是否可以模拟故障：控制接口的故障，以及 `test:` 开头的客户 ID。只监听本机回环地址时默认 true，否则 false / Whether faults may be simulated, by the control API's faults and by customers' ids that begin with `test:`. Default true on loopback, false elsewhere"
		},
		"appPrefix": {
			"type": "string",
			"pattern": "^(/[0-9A-Za-z._~-]+)*$",
			"maxLength": 256,
			"default": "/qmtapi",
			"description": "参考 APP 的路径前缀 / Path prefix of the reference APP"
		},
		"requestsPerSecondPerApp": {
			"type": "integer",
			"minimum": 0,
			"maximum": 1e6,
			"description": "每个 appid 在每个接口每秒的最大请求数，超过时返回 429；0 为不限。只监听本机回环地址时默认 0，否则 1000 / Requests per second of one appid at each endpoint, more get 429; 0 is no limit. Default 0 on loopback, 1000 elsewhere"
		},
		"requestsPerSecondPerAddress": {
			"type": "integer",
			"minimum": 0,
			"maximum": 1e6,
			"description": "每个来源地址每秒的最大请求数，超过时返回 429，`/healthz`、`/readyz`、`/metrics` 不限；0 为不限。只监听本机回环地址时默认 0，否则 200 / Requests per second from one address, more get 429, but for `/healthz`, `/readyz` and `/metrics`; 0 is no limit. Default 0 on loopback, 200 elsewhere"
		},
		"keepAliveSeconds": {
			"type": "integer",
			"minimum": 1,
			"maximum": 3600,
			"default": 72,
			"description": "空闲连接保持的秒数；应比前面的代理或负载均衡器保持空闲连接的时间长 / Seconds for which an idle connection is kept; has to be longer than a proxy or load balancer in front keeps it"
		},
		"allowCallbackNetworks": {
			"type": "array",
			"maxItems": 1e3,
			"items": {
				"type": "string",
				"maxLength": 64
			},
			"default": [],
			"description": "除公网地址外，允许回调发往的网段，如 `10.1.0.0/16` / Networks beside public addresses that callbacks may go to, such as `10.1.0.0/16`"
		},
		"retrySeconds": {
			"type": "array",
			"maxItems": 50,
			"items": {
				"type": "integer",
				"minimum": 0,
				"maximum": 86400
			},
			"default": [
				5,
				30,
				120,
				600,
				1800,
				7200,
				18e3,
				36e3
			],
			"description": "每次投递失败后等待的秒数（±20%），全部用完后转为死信；合计不超过 24 小时 / Seconds to wait after each failed delivery (±20%), then the message is dead; 24 hours together at most"
		},
		"deliveryConcurrency": {
			"type": "integer",
			"minimum": 1,
			"maximum": 1024,
			"default": 512,
			"description": "每个实例对一个 APP 同时投递的上限，即同时向多少位客户发送；在此之内，按该 APP 回复的快慢和拒绝情况自动增减 / Deliveries to one APP that may run at a time on an instance, each for another customer; within it their number follows how quickly the APP answers and whether it refuses"
		},
		"outboxLimit": {
			"type": "integer",
			"minimum": 0,
			"maximum": 1e9,
			"default": 1e6,
			"description": "待投递消息数上限，全部 APP 合计；一个 APP 最多占一半，占满后控制接口对它的消息返回 503，其他 APP 不受影响；0 为不限 / Pending messages, of all APPs together. One APP may have at most half of them, then the control API answers 503 to its messages and accepts those of the others; 0 is no limit"
		},
		"retentionDays": {
			"type": "integer",
			"minimum": 1,
			"maximum": 36500,
			"default": 30,
			"description": "已处理的消息保留的天数 / Days for which settled messages are kept"
		},
		"retentionGiB": {
			"type": "number",
			"minimum": .001,
			"maximum": 1e6,
			"default": 10,
			"description": "数据最多占用的空间（GiB），超过时先删最旧的，不满一小时的除外 / Space that the data may take (GiB); beyond it the oldest goes first, but nothing within an hour"
		},
		"webhook": {
			"type": "object",
			"description": "运维事件发往的地址（Standard Webhooks）；不设置则不发送 / Where operational events are sent (Standard Webhooks); none are sent without it",
			"additionalProperties": false,
			"required": ["url", "secret"],
			"properties": {
				"url": {
					"type": "string",
					"pattern": "^https?://[^\\s#]+$",
					"maxLength": 2048,
					"description": "接收事件的地址，允许的网段与 callbackUrl 相同 / The address that takes events; it may be in the networks where a callbackUrl may be"
				},
				"secret": {
					"type": ["string", "object"],
					"minLength": 1,
					"maxLength": 256,
					"minProperties": 1,
					"maxProperties": 1,
					"additionalProperties": false,
					"properties": {
						"env": {
							"type": "string",
							"pattern": "^[A-Za-z_][0-9A-Za-z_]*$",
							"maxLength": 256,
							"description": "保存密钥的环境变量 / Environment variable that holds the secret"
						},
						"file": {
							"type": "string",
							"minLength": 1,
							"maxLength": 4096,
							"description": "保存密钥的文件，末尾的一个换行会被忽略；相对路径从配置文件所在目录算起 / File that holds the secret, one newline at its end is ignored; a relative path starts at the configuration file's folder"
						}
					},
					"description": "签名的密钥，形式同 `secrets`，为 `whsec_` 加上 24 至 64 字节的 Base64 / The secret that signs, in the forms of `secrets`; `whsec_` and the Base64 of 24 to 64 bytes"
				},
				"circuitOpenSeconds": {
					"type": "integer",
					"minimum": 1,
					"maximum": 86400,
					"default": 300,
					"description": "APP 熔断超过多少秒时发送 `app.circuit_open` / Seconds for which an APP's circuit is open before `app.circuit_open`"
				},
				"undeliveredSeconds": {
					"type": "integer",
					"minimum": 1,
					"maximum": 86400,
					"default": 900,
					"description": "有消息在等待、而一条也没有送达，超过多少秒时发送 `app.not_delivered` / Seconds for which messages wait for an APP and none is delivered before `app.not_delivered`"
				},
				"outboxPercent": {
					"type": "integer",
					"minimum": 1,
					"maximum": 100,
					"default": 80,
					"description": "待投递的消息达到 outboxLimit 的百分之几时发送 `outbox.near_limit` / Percent of outboxLimit that are pending at `outbox.near_limit`"
				},
				"diskFreePercent": {
					"type": "integer",
					"minimum": 0,
					"maximum": 100,
					"default": 10,
					"description": "磁盘空余低于百分之几时发送 `disk.low`；0 为不发送 / Percent of the disk that are free below which `disk.low` is sent; 0 is never"
				}
			}
		}
	}
};
const func1 = Object.prototype.hasOwnProperty;
const func2 = function ucs2length(str) {
	const len = str.length;
	let length = 0;
	let pos = 0;
	let value;
	while (pos < len) {
		length++;
		value = str.charCodeAt(pos++);
		if (value >= 55296 && value <= 56319 && pos < len) {
			value = str.charCodeAt(pos);
			if ((value & 64512) === 56320) pos++;
		}
	}
	return length;
};
const func0 = require_equal().default;
const pattern4 = new RegExp("^[^\\x00-\\x1f\\x7f]+$", "u");
const pattern5 = new RegExp("^[A-Za-z_][0-9A-Za-z_]*$", "u");
const pattern7 = new RegExp("^https?://[^\\s?#]+$", "u");
const pattern8 = new RegExp("^(/[0-9A-Za-z._~-]+)*$", "u");
const pattern9 = new RegExp("^https?://[^\\s#]+$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate20.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.freshnessSeconds === void 0) data.freshnessSeconds = 300;
		if (data.demoAgent === void 0) data.demoAgent = false;
		if (data.appPrefix === void 0) data.appPrefix = "/qmtapi";
		if (data.keepAliveSeconds === void 0) data.keepAliveSeconds = 72;
		if (data.allowCallbackNetworks === void 0) data.allowCallbackNetworks = [];
		if (data.retrySeconds === void 0) data.retrySeconds = [
			5,
			30,
			120,
			600,
			1800,
			7200,
			18e3,
			36e3
		];
		if (data.deliveryConcurrency === void 0) data.deliveryConcurrency = 512;
		if (data.outboxLimit === void 0) data.outboxLimit = 1e6;
		if (data.retentionDays === void 0) data.retentionDays = 30;
		if (data.retentionGiB === void 0) data.retentionGiB = 10;
		if (data.apps === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "apps" },
				message: "must have required property 'apps'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema31.properties, key0)) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.$schema !== void 0) {
			if (typeof data.$schema !== "string") {
				const err2 = {
					instancePath: instancePath + "/$schema",
					schemaPath: "#/properties/%24schema/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.apps !== void 0) {
			let data1 = data.apps;
			if (Array.isArray(data1)) {
				if (data1.length > 1e3) {
					const err3 = {
						instancePath: instancePath + "/apps",
						schemaPath: "#/properties/apps/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 },
						message: "must NOT have more than 1000 items"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data1.length < 1) {
					const err4 = {
						instancePath: instancePath + "/apps",
						schemaPath: "#/properties/apps/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.appid === void 0) {
							const err5 = {
								instancePath: instancePath + "/apps/" + i0,
								schemaPath: "#/properties/apps/items/required",
								keyword: "required",
								params: { missingProperty: "appid" },
								message: "must have required property 'appid'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data2.secrets === void 0) {
							const err6 = {
								instancePath: instancePath + "/apps/" + i0,
								schemaPath: "#/properties/apps/items/required",
								keyword: "required",
								params: { missingProperty: "secrets" },
								message: "must have required property 'secrets'"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						for (const key1 in data2) if (!(key1 === "appid" || key1 === "name" || key1 === "secrets" || key1 === "callbackSecrets" || key1 === "callbackUrl" || key1 === "deliveryConcurrency")) {
							const err7 = {
								instancePath: instancePath + "/apps/" + i0,
								schemaPath: "#/properties/apps/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						if (data2.appid !== void 0) {
							let data3 = data2.appid;
							if (typeof data3 === "string") {
								if (func2(data3) > 128) {
									const err8 = {
										instancePath: instancePath + "/apps/" + i0 + "/appid",
										schemaPath: "#/properties/apps/items/properties/appid/maxLength",
										keyword: "maxLength",
										params: { limit: 128 },
										message: "must NOT have more than 128 characters"
									};
									if (vErrors === null) vErrors = [err8];
									else vErrors.push(err8);
									errors++;
								}
								if (func2(data3) < 1) {
									const err9 = {
										instancePath: instancePath + "/apps/" + i0 + "/appid",
										schemaPath: "#/properties/apps/items/properties/appid/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err9];
									else vErrors.push(err9);
									errors++;
								}
								if (!pattern4.test(data3)) {
									const err10 = {
										instancePath: instancePath + "/apps/" + i0 + "/appid",
										schemaPath: "#/properties/apps/items/properties/appid/pattern",
										keyword: "pattern",
										params: { pattern: "^[^\\x00-\\x1f\\x7f]+$" },
										message: "must match pattern \"^[^\\x00-\\x1f\\x7f]+$\""
									};
									if (vErrors === null) vErrors = [err10];
									else vErrors.push(err10);
									errors++;
								}
							} else {
								const err11 = {
									instancePath: instancePath + "/apps/" + i0 + "/appid",
									schemaPath: "#/properties/apps/items/properties/appid/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
						}
						if (data2.name !== void 0) {
							let data4 = data2.name;
							if (typeof data4 === "string") {
								if (func2(data4) > 256) {
									const err12 = {
										instancePath: instancePath + "/apps/" + i0 + "/name",
										schemaPath: "#/properties/apps/items/properties/name/maxLength",
										keyword: "maxLength",
										params: { limit: 256 },
										message: "must NOT have more than 256 characters"
									};
									if (vErrors === null) vErrors = [err12];
									else vErrors.push(err12);
									errors++;
								}
							} else {
								const err13 = {
									instancePath: instancePath + "/apps/" + i0 + "/name",
									schemaPath: "#/properties/apps/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						}
						if (data2.secrets !== void 0) {
							let data5 = data2.secrets;
							if (Array.isArray(data5)) {
								if (data5.length > 2) {
									const err14 = {
										instancePath: instancePath + "/apps/" + i0 + "/secrets",
										schemaPath: "#/properties/apps/items/properties/secrets/maxItems",
										keyword: "maxItems",
										params: { limit: 2 },
										message: "must NOT have more than 2 items"
									};
									if (vErrors === null) vErrors = [err14];
									else vErrors.push(err14);
									errors++;
								}
								if (data5.length < 1) {
									const err15 = {
										instancePath: instancePath + "/apps/" + i0 + "/secrets",
										schemaPath: "#/properties/apps/items/properties/secrets/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items"
									};
									if (vErrors === null) vErrors = [err15];
									else vErrors.push(err15);
									errors++;
								}
								const len1 = data5.length;
								for (let i1 = 0; i1 < len1; i1++) {
									let data6 = data5[i1];
									if (typeof data6 !== "string" && !(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
										const err16 = {
											instancePath: instancePath + "/apps/" + i0 + "/secrets/" + i1,
											schemaPath: "#/properties/apps/items/properties/secrets/items/type",
											keyword: "type",
											params: { type: schema31.properties.apps.items.properties.secrets.items.type },
											message: "must be string,object"
										};
										if (vErrors === null) vErrors = [err16];
										else vErrors.push(err16);
										errors++;
									}
									if (typeof data6 === "string") {
										if (func2(data6) > 256) {
											const err17 = {
												instancePath: instancePath + "/apps/" + i0 + "/secrets/" + i1,
												schemaPath: "#/properties/apps/items/properties/secrets/items/maxLength",
												keyword: "maxLength",
												params: { limit: 256 },
												message: "must NOT have more than 256 characters"
											};
											if (vErrors === null) vErrors = [err17];
											else vErrors.push(err17);
											errors++;
										}
										if (func2(data6) < 1) {
											const err18 = {
												instancePath: instancePath + "/apps/" + i0 + "/secrets/" + i1,
												schemaPath: "#/properties/apps/items/properties/secrets/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err18];
											else vErrors.push(err18);
											errors++;
										}
									}
									if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
										if (Object.keys(data6).length > 1) {
											const err19 = {
												instancePath: instancePath + "/apps/" + i0 + "/secrets/" + i1,
												schemaPath: "#/properties/apps/items/properties/secrets/items/maxProperties",
												keyword: "maxProperties",
												params: { limit: 1 },
												message: "must NOT have more than 1 properties"
											};
											if (vErrors === null) vErrors = [err19];
											else vErrors.push(err19);
											errors++;
										}
										if (Object.keys(data6).length < 1) {
											const err20 = {
												instancePath: instancePath + "/apps/" + i0 + "/secrets/" + i1,
												schemaPath: "#/properties/apps/items/properties/secrets/items/minProperties",
												keyword: "minProperties",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 properties"
											};
											if (vErrors === null) vErrors = [err20];
											else vErrors.push(err20);
											errors++;
										}
										for (const key2 in data6) if (!(key2 === "env" || key2 === "file")) {
											const err21 = {
												instancePath: instancePath + "/apps/" + i0 + "/secrets/" + i1,
												schemaPath: "#/properties/apps/items/properties/secrets/items/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key2 },
												message: "must NOT have additional properties"
											};
											if (vErrors === null) vErrors = [err21];
											else vErrors.push(err21);
											errors++;
										}
										if (data6.env !== void 0) {
											let data7 = data6.env;
											if (typeof data7 === "string") {
												if (func2(data7) > 256) {
													const err22 = {
														instancePath: instancePath + "/apps/" + i0 + "/secrets/" + i1 + "/env",
														schemaPath: "#/properties/apps/items/properties/secrets/items/properties/env/maxLength",
														keyword: "maxLength",
														params: { limit: 256 },
														message: "must NOT have more than 256 characters"
													};
													if (vErrors === null) vErrors = [err22];
													else vErrors.push(err22);
													errors++;
												}
												if (!pattern5.test(data7)) {
													const err23 = {
														instancePath: instancePath + "/apps/" + i0 + "/secrets/" + i1 + "/env",
														schemaPath: "#/properties/apps/items/properties/secrets/items/properties/env/pattern",
														keyword: "pattern",
														params: { pattern: "^[A-Za-z_][0-9A-Za-z_]*$" },
														message: "must match pattern \"^[A-Za-z_][0-9A-Za-z_]*$\""
													};
													if (vErrors === null) vErrors = [err23];
													else vErrors.push(err23);
													errors++;
												}
											} else {
												const err24 = {
													instancePath: instancePath + "/apps/" + i0 + "/secrets/" + i1 + "/env",
													schemaPath: "#/properties/apps/items/properties/secrets/items/properties/env/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err24];
												else vErrors.push(err24);
												errors++;
											}
										}
										if (data6.file !== void 0) {
											let data8 = data6.file;
											if (typeof data8 === "string") {
												if (func2(data8) > 4096) {
													const err25 = {
														instancePath: instancePath + "/apps/" + i0 + "/secrets/" + i1 + "/file",
														schemaPath: "#/properties/apps/items/properties/secrets/items/properties/file/maxLength",
														keyword: "maxLength",
														params: { limit: 4096 },
														message: "must NOT have more than 4096 characters"
													};
													if (vErrors === null) vErrors = [err25];
													else vErrors.push(err25);
													errors++;
												}
												if (func2(data8) < 1) {
													const err26 = {
														instancePath: instancePath + "/apps/" + i0 + "/secrets/" + i1 + "/file",
														schemaPath: "#/properties/apps/items/properties/secrets/items/properties/file/minLength",
														keyword: "minLength",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 characters"
													};
													if (vErrors === null) vErrors = [err26];
													else vErrors.push(err26);
													errors++;
												}
											} else {
												const err27 = {
													instancePath: instancePath + "/apps/" + i0 + "/secrets/" + i1 + "/file",
													schemaPath: "#/properties/apps/items/properties/secrets/items/properties/file/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err27];
												else vErrors.push(err27);
												errors++;
											}
										}
									}
								}
								let i2 = data5.length;
								let j0;
								if (i2 > 1) {
									outer0: for (; i2--;) for (j0 = i2; j0--;) if (func0(data5[i2], data5[j0])) {
										const err28 = {
											instancePath: instancePath + "/apps/" + i0 + "/secrets",
											schemaPath: "#/properties/apps/items/properties/secrets/uniqueItems",
											keyword: "uniqueItems",
											params: {
												i: i2,
												j: j0
											},
											message: "must NOT have duplicate items (items ## " + j0 + " and " + i2 + " are identical)"
										};
										if (vErrors === null) vErrors = [err28];
										else vErrors.push(err28);
										errors++;
										break outer0;
									}
								}
							} else {
								const err29 = {
									instancePath: instancePath + "/apps/" + i0 + "/secrets",
									schemaPath: "#/properties/apps/items/properties/secrets/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err29];
								else vErrors.push(err29);
								errors++;
							}
						}
						if (data2.callbackSecrets !== void 0) {
							let data9 = data2.callbackSecrets;
							if (Array.isArray(data9)) {
								if (data9.length > 2) {
									const err30 = {
										instancePath: instancePath + "/apps/" + i0 + "/callbackSecrets",
										schemaPath: "#/properties/apps/items/properties/callbackSecrets/maxItems",
										keyword: "maxItems",
										params: { limit: 2 },
										message: "must NOT have more than 2 items"
									};
									if (vErrors === null) vErrors = [err30];
									else vErrors.push(err30);
									errors++;
								}
								if (data9.length < 1) {
									const err31 = {
										instancePath: instancePath + "/apps/" + i0 + "/callbackSecrets",
										schemaPath: "#/properties/apps/items/properties/callbackSecrets/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items"
									};
									if (vErrors === null) vErrors = [err31];
									else vErrors.push(err31);
									errors++;
								}
								const len2 = data9.length;
								for (let i3 = 0; i3 < len2; i3++) {
									let data10 = data9[i3];
									if (typeof data10 !== "string" && !(data10 && typeof data10 == "object" && !Array.isArray(data10))) {
										const err32 = {
											instancePath: instancePath + "/apps/" + i0 + "/callbackSecrets/" + i3,
											schemaPath: "#/properties/apps/items/properties/callbackSecrets/items/type",
											keyword: "type",
											params: { type: schema31.properties.apps.items.properties.callbackSecrets.items.type },
											message: "must be string,object"
										};
										if (vErrors === null) vErrors = [err32];
										else vErrors.push(err32);
										errors++;
									}
									if (typeof data10 === "string") {
										if (func2(data10) > 256) {
											const err33 = {
												instancePath: instancePath + "/apps/" + i0 + "/callbackSecrets/" + i3,
												schemaPath: "#/properties/apps/items/properties/callbackSecrets/items/maxLength",
												keyword: "maxLength",
												params: { limit: 256 },
												message: "must NOT have more than 256 characters"
											};
											if (vErrors === null) vErrors = [err33];
											else vErrors.push(err33);
											errors++;
										}
										if (func2(data10) < 1) {
											const err34 = {
												instancePath: instancePath + "/apps/" + i0 + "/callbackSecrets/" + i3,
												schemaPath: "#/properties/apps/items/properties/callbackSecrets/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err34];
											else vErrors.push(err34);
											errors++;
										}
									}
									if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
										if (Object.keys(data10).length > 1) {
											const err35 = {
												instancePath: instancePath + "/apps/" + i0 + "/callbackSecrets/" + i3,
												schemaPath: "#/properties/apps/items/properties/callbackSecrets/items/maxProperties",
												keyword: "maxProperties",
												params: { limit: 1 },
												message: "must NOT have more than 1 properties"
											};
											if (vErrors === null) vErrors = [err35];
											else vErrors.push(err35);
											errors++;
										}
										if (Object.keys(data10).length < 1) {
											const err36 = {
												instancePath: instancePath + "/apps/" + i0 + "/callbackSecrets/" + i3,
												schemaPath: "#/properties/apps/items/properties/callbackSecrets/items/minProperties",
												keyword: "minProperties",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 properties"
											};
											if (vErrors === null) vErrors = [err36];
											else vErrors.push(err36);
											errors++;
										}
										for (const key3 in data10) if (!(key3 === "env" || key3 === "file")) {
											const err37 = {
												instancePath: instancePath + "/apps/" + i0 + "/callbackSecrets/" + i3,
												schemaPath: "#/properties/apps/items/properties/callbackSecrets/items/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key3 },
												message: "must NOT have additional properties"
											};
											if (vErrors === null) vErrors = [err37];
											else vErrors.push(err37);
											errors++;
										}
										if (data10.env !== void 0) {
											let data11 = data10.env;
											if (typeof data11 === "string") {
												if (func2(data11) > 256) {
													const err38 = {
														instancePath: instancePath + "/apps/" + i0 + "/callbackSecrets/" + i3 + "/env",
														schemaPath: "#/properties/apps/items/properties/callbackSecrets/items/properties/env/maxLength",
														keyword: "maxLength",
														params: { limit: 256 },
														message: "must NOT have more than 256 characters"
													};
													if (vErrors === null) vErrors = [err38];
													else vErrors.push(err38);
													errors++;
												}
												if (!pattern5.test(data11)) {
													const err39 = {
														instancePath: instancePath + "/apps/" + i0 + "/callbackSecrets/" + i3 + "/env",
														schemaPath: "#/properties/apps/items/properties/callbackSecrets/items/properties/env/pattern",
														keyword: "pattern",
														params: { pattern: "^[A-Za-z_][0-9A-Za-z_]*$" },
														message: "must match pattern \"^[A-Za-z_][0-9A-Za-z_]*$\""
													};
													if (vErrors === null) vErrors = [err39];
													else vErrors.push(err39);
													errors++;
												}
											} else {
												const err40 = {
													instancePath: instancePath + "/apps/" + i0 + "/callbackSecrets/" + i3 + "/env",
													schemaPath: "#/properties/apps/items/properties/callbackSecrets/items/properties/env/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err40];
												else vErrors.push(err40);
												errors++;
											}
										}
										if (data10.file !== void 0) {
											let data12 = data10.file;
											if (typeof data12 === "string") {
												if (func2(data12) > 4096) {
													const err41 = {
														instancePath: instancePath + "/apps/" + i0 + "/callbackSecrets/" + i3 + "/file",
														schemaPath: "#/properties/apps/items/properties/callbackSecrets/items/properties/file/maxLength",
														keyword: "maxLength",
														params: { limit: 4096 },
														message: "must NOT have more than 4096 characters"
													};
													if (vErrors === null) vErrors = [err41];
													else vErrors.push(err41);
													errors++;
												}
												if (func2(data12) < 1) {
													const err42 = {
														instancePath: instancePath + "/apps/" + i0 + "/callbackSecrets/" + i3 + "/file",
														schemaPath: "#/properties/apps/items/properties/callbackSecrets/items/properties/file/minLength",
														keyword: "minLength",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 characters"
													};
													if (vErrors === null) vErrors = [err42];
													else vErrors.push(err42);
													errors++;
												}
											} else {
												const err43 = {
													instancePath: instancePath + "/apps/" + i0 + "/callbackSecrets/" + i3 + "/file",
													schemaPath: "#/properties/apps/items/properties/callbackSecrets/items/properties/file/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err43];
												else vErrors.push(err43);
												errors++;
											}
										}
									}
								}
								let i4 = data9.length;
								let j1;
								if (i4 > 1) {
									outer1: for (; i4--;) for (j1 = i4; j1--;) if (func0(data9[i4], data9[j1])) {
										const err44 = {
											instancePath: instancePath + "/apps/" + i0 + "/callbackSecrets",
											schemaPath: "#/properties/apps/items/properties/callbackSecrets/uniqueItems",
											keyword: "uniqueItems",
											params: {
												i: i4,
												j: j1
											},
											message: "must NOT have duplicate items (items ## " + j1 + " and " + i4 + " are identical)"
										};
										if (vErrors === null) vErrors = [err44];
										else vErrors.push(err44);
										errors++;
										break outer1;
									}
								}
							} else {
								const err45 = {
									instancePath: instancePath + "/apps/" + i0 + "/callbackSecrets",
									schemaPath: "#/properties/apps/items/properties/callbackSecrets/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err45];
								else vErrors.push(err45);
								errors++;
							}
						}
						if (data2.callbackUrl !== void 0) {
							let data13 = data2.callbackUrl;
							if (typeof data13 === "string") {
								if (func2(data13) > 2048) {
									const err46 = {
										instancePath: instancePath + "/apps/" + i0 + "/callbackUrl",
										schemaPath: "#/properties/apps/items/properties/callbackUrl/maxLength",
										keyword: "maxLength",
										params: { limit: 2048 },
										message: "must NOT have more than 2048 characters"
									};
									if (vErrors === null) vErrors = [err46];
									else vErrors.push(err46);
									errors++;
								}
								if (!pattern7.test(data13)) {
									const err47 = {
										instancePath: instancePath + "/apps/" + i0 + "/callbackUrl",
										schemaPath: "#/properties/apps/items/properties/callbackUrl/pattern",
										keyword: "pattern",
										params: { pattern: "^https?://[^\\s?#]+$" },
										message: "must match pattern \"^https?://[^\\s?#]+$\""
									};
									if (vErrors === null) vErrors = [err47];
									else vErrors.push(err47);
									errors++;
								}
							} else {
								const err48 = {
									instancePath: instancePath + "/apps/" + i0 + "/callbackUrl",
									schemaPath: "#/properties/apps/items/properties/callbackUrl/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err48];
								else vErrors.push(err48);
								errors++;
							}
						}
						if (data2.deliveryConcurrency !== void 0) {
							let data14 = data2.deliveryConcurrency;
							if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14))) {
								const err49 = {
									instancePath: instancePath + "/apps/" + i0 + "/deliveryConcurrency",
									schemaPath: "#/properties/apps/items/properties/deliveryConcurrency/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err49];
								else vErrors.push(err49);
								errors++;
							}
							if (typeof data14 == "number") {
								if (data14 > 1024 || isNaN(data14)) {
									const err50 = {
										instancePath: instancePath + "/apps/" + i0 + "/deliveryConcurrency",
										schemaPath: "#/properties/apps/items/properties/deliveryConcurrency/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 1024
										},
										message: "must be <= 1024"
									};
									if (vErrors === null) vErrors = [err50];
									else vErrors.push(err50);
									errors++;
								}
								if (data14 < 1 || isNaN(data14)) {
									const err51 = {
										instancePath: instancePath + "/apps/" + i0 + "/deliveryConcurrency",
										schemaPath: "#/properties/apps/items/properties/deliveryConcurrency/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err51];
									else vErrors.push(err51);
									errors++;
								}
							}
						}
					} else {
						const err52 = {
							instancePath: instancePath + "/apps/" + i0,
							schemaPath: "#/properties/apps/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err52];
						else vErrors.push(err52);
						errors++;
					}
				}
			} else {
				const err53 = {
					instancePath: instancePath + "/apps",
					schemaPath: "#/properties/apps/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err53];
				else vErrors.push(err53);
				errors++;
			}
		}
		let data15 = data.freshnessSeconds;
		if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15))) {
			const err54 = {
				instancePath: instancePath + "/freshnessSeconds",
				schemaPath: "#/properties/freshnessSeconds/type",
				keyword: "type",
				params: { type: "integer" },
				message: "must be integer"
			};
			if (vErrors === null) vErrors = [err54];
			else vErrors.push(err54);
			errors++;
		}
		if (typeof data15 == "number") {
			if (data15 > 86400 || isNaN(data15)) {
				const err55 = {
					instancePath: instancePath + "/freshnessSeconds",
					schemaPath: "#/properties/freshnessSeconds/maximum",
					keyword: "maximum",
					params: {
						comparison: "<=",
						limit: 86400
					},
					message: "must be <= 86400"
				};
				if (vErrors === null) vErrors = [err55];
				else vErrors.push(err55);
				errors++;
			}
			if (data15 < 1 || isNaN(data15)) {
				const err56 = {
					instancePath: instancePath + "/freshnessSeconds",
					schemaPath: "#/properties/freshnessSeconds/minimum",
					keyword: "minimum",
					params: {
						comparison: ">=",
						limit: 1
					},
					message: "must be >= 1"
				};
				if (vErrors === null) vErrors = [err56];
				else vErrors.push(err56);
				errors++;
			}
		}
		if (typeof data.demoAgent !== "boolean") {
			const err57 = {
				instancePath: instancePath + "/demoAgent",
				schemaPath: "#/properties/demoAgent/type",
				keyword: "type",
				params: { type: "boolean" },
				message: "must be boolean"
			};
			if (vErrors === null) vErrors = [err57];
			else vErrors.push(err57);
			errors++;
		}
		if (data.simulate !== void 0) {
			if (typeof data.simulate !== "boolean") {
				const err58 = {
					instancePath: instancePath + "/simulate",
					schemaPath: "#/properties/simulate/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err58];
				else vErrors.push(err58);
				errors++;
			}
		}
		let data18 = data.appPrefix;
		if (typeof data18 === "string") {
			if (func2(data18) > 256) {
				const err59 = {
					instancePath: instancePath + "/appPrefix",
					schemaPath: "#/properties/appPrefix/maxLength",
					keyword: "maxLength",
					params: { limit: 256 },
					message: "must NOT have more than 256 characters"
				};
				if (vErrors === null) vErrors = [err59];
				else vErrors.push(err59);
				errors++;
			}
			if (!pattern8.test(data18)) {
				const err60 = {
					instancePath: instancePath + "/appPrefix",
					schemaPath: "#/properties/appPrefix/pattern",
					keyword: "pattern",
					params: { pattern: "^(/[0-9A-Za-z._~-]+)*$" },
					message: "must match pattern \"^(/[0-9A-Za-z._~-]+)*$\""
				};
				if (vErrors === null) vErrors = [err60];
				else vErrors.push(err60);
				errors++;
			}
		} else {
			const err61 = {
				instancePath: instancePath + "/appPrefix",
				schemaPath: "#/properties/appPrefix/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			if (vErrors === null) vErrors = [err61];
			else vErrors.push(err61);
			errors++;
		}
		if (data.requestsPerSecondPerApp !== void 0) {
			let data19 = data.requestsPerSecondPerApp;
			if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19))) {
				const err62 = {
					instancePath: instancePath + "/requestsPerSecondPerApp",
					schemaPath: "#/properties/requestsPerSecondPerApp/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err62];
				else vErrors.push(err62);
				errors++;
			}
			if (typeof data19 == "number") {
				if (data19 > 1e6 || isNaN(data19)) {
					const err63 = {
						instancePath: instancePath + "/requestsPerSecondPerApp",
						schemaPath: "#/properties/requestsPerSecondPerApp/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e6
						},
						message: "must be <= 1000000"
					};
					if (vErrors === null) vErrors = [err63];
					else vErrors.push(err63);
					errors++;
				}
				if (data19 < 0 || isNaN(data19)) {
					const err64 = {
						instancePath: instancePath + "/requestsPerSecondPerApp",
						schemaPath: "#/properties/requestsPerSecondPerApp/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err64];
					else vErrors.push(err64);
					errors++;
				}
			}
		}
		if (data.requestsPerSecondPerAddress !== void 0) {
			let data20 = data.requestsPerSecondPerAddress;
			if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20))) {
				const err65 = {
					instancePath: instancePath + "/requestsPerSecondPerAddress",
					schemaPath: "#/properties/requestsPerSecondPerAddress/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err65];
				else vErrors.push(err65);
				errors++;
			}
			if (typeof data20 == "number") {
				if (data20 > 1e6 || isNaN(data20)) {
					const err66 = {
						instancePath: instancePath + "/requestsPerSecondPerAddress",
						schemaPath: "#/properties/requestsPerSecondPerAddress/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e6
						},
						message: "must be <= 1000000"
					};
					if (vErrors === null) vErrors = [err66];
					else vErrors.push(err66);
					errors++;
				}
				if (data20 < 0 || isNaN(data20)) {
					const err67 = {
						instancePath: instancePath + "/requestsPerSecondPerAddress",
						schemaPath: "#/properties/requestsPerSecondPerAddress/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err67];
					else vErrors.push(err67);
					errors++;
				}
			}
		}
		let data21 = data.keepAliveSeconds;
		if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21))) {
			const err68 = {
				instancePath: instancePath + "/keepAliveSeconds",
				schemaPath: "#/properties/keepAliveSeconds/type",
				keyword: "type",
				params: { type: "integer" },
				message: "must be integer"
			};
			if (vErrors === null) vErrors = [err68];
			else vErrors.push(err68);
			errors++;
		}
		if (typeof data21 == "number") {
			if (data21 > 3600 || isNaN(data21)) {
				const err69 = {
					instancePath: instancePath + "/keepAliveSeconds",
					schemaPath: "#/properties/keepAliveSeconds/maximum",
					keyword: "maximum",
					params: {
						comparison: "<=",
						limit: 3600
					},
					message: "must be <= 3600"
				};
				if (vErrors === null) vErrors = [err69];
				else vErrors.push(err69);
				errors++;
			}
			if (data21 < 1 || isNaN(data21)) {
				const err70 = {
					instancePath: instancePath + "/keepAliveSeconds",
					schemaPath: "#/properties/keepAliveSeconds/minimum",
					keyword: "minimum",
					params: {
						comparison: ">=",
						limit: 1
					},
					message: "must be >= 1"
				};
				if (vErrors === null) vErrors = [err70];
				else vErrors.push(err70);
				errors++;
			}
		}
		let data22 = data.allowCallbackNetworks;
		if (Array.isArray(data22)) {
			if (data22.length > 1e3) {
				const err71 = {
					instancePath: instancePath + "/allowCallbackNetworks",
					schemaPath: "#/properties/allowCallbackNetworks/maxItems",
					keyword: "maxItems",
					params: { limit: 1e3 },
					message: "must NOT have more than 1000 items"
				};
				if (vErrors === null) vErrors = [err71];
				else vErrors.push(err71);
				errors++;
			}
			const len3 = data22.length;
			for (let i5 = 0; i5 < len3; i5++) {
				let data23 = data22[i5];
				if (typeof data23 === "string") {
					if (func2(data23) > 64) {
						const err72 = {
							instancePath: instancePath + "/allowCallbackNetworks/" + i5,
							schemaPath: "#/properties/allowCallbackNetworks/items/maxLength",
							keyword: "maxLength",
							params: { limit: 64 },
							message: "must NOT have more than 64 characters"
						};
						if (vErrors === null) vErrors = [err72];
						else vErrors.push(err72);
						errors++;
					}
				} else {
					const err73 = {
						instancePath: instancePath + "/allowCallbackNetworks/" + i5,
						schemaPath: "#/properties/allowCallbackNetworks/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err73];
					else vErrors.push(err73);
					errors++;
				}
			}
		} else {
			const err74 = {
				instancePath: instancePath + "/allowCallbackNetworks",
				schemaPath: "#/properties/allowCallbackNetworks/type",
				keyword: "type",
				params: { type: "array" },
				message: "must be array"
			};
			if (vErrors === null) vErrors = [err74];
			else vErrors.push(err74);
			errors++;
		}
		let data24 = data.retrySeconds;
		if (Array.isArray(data24)) {
			if (data24.length > 50) {
				const err75 = {
					instancePath: instancePath + "/retrySeconds",
					schemaPath: "#/properties/retrySeconds/maxItems",
					keyword: "maxItems",
					params: { limit: 50 },
					message: "must NOT have more than 50 items"
				};
				if (vErrors === null) vErrors = [err75];
				else vErrors.push(err75);
				errors++;
			}
			const len4 = data24.length;
			for (let i6 = 0; i6 < len4; i6++) {
				let data25 = data24[i6];
				if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25))) {
					const err76 = {
						instancePath: instancePath + "/retrySeconds/" + i6,
						schemaPath: "#/properties/retrySeconds/items/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer"
					};
					if (vErrors === null) vErrors = [err76];
					else vErrors.push(err76);
					errors++;
				}
				if (typeof data25 == "number") {
					if (data25 > 86400 || isNaN(data25)) {
						const err77 = {
							instancePath: instancePath + "/retrySeconds/" + i6,
							schemaPath: "#/properties/retrySeconds/items/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 86400
							},
							message: "must be <= 86400"
						};
						if (vErrors === null) vErrors = [err77];
						else vErrors.push(err77);
						errors++;
					}
					if (data25 < 0 || isNaN(data25)) {
						const err78 = {
							instancePath: instancePath + "/retrySeconds/" + i6,
							schemaPath: "#/properties/retrySeconds/items/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							},
							message: "must be >= 0"
						};
						if (vErrors === null) vErrors = [err78];
						else vErrors.push(err78);
						errors++;
					}
				}
			}
		} else {
			const err79 = {
				instancePath: instancePath + "/retrySeconds",
				schemaPath: "#/properties/retrySeconds/type",
				keyword: "type",
				params: { type: "array" },
				message: "must be array"
			};
			if (vErrors === null) vErrors = [err79];
			else vErrors.push(err79);
			errors++;
		}
		let data26 = data.deliveryConcurrency;
		if (!(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26))) {
			const err80 = {
				instancePath: instancePath + "/deliveryConcurrency",
				schemaPath: "#/properties/deliveryConcurrency/type",
				keyword: "type",
				params: { type: "integer" },
				message: "must be integer"
			};
			if (vErrors === null) vErrors = [err80];
			else vErrors.push(err80);
			errors++;
		}
		if (typeof data26 == "number") {
			if (data26 > 1024 || isNaN(data26)) {
				const err81 = {
					instancePath: instancePath + "/deliveryConcurrency",
					schemaPath: "#/properties/deliveryConcurrency/maximum",
					keyword: "maximum",
					params: {
						comparison: "<=",
						limit: 1024
					},
					message: "must be <= 1024"
				};
				if (vErrors === null) vErrors = [err81];
				else vErrors.push(err81);
				errors++;
			}
			if (data26 < 1 || isNaN(data26)) {
				const err82 = {
					instancePath: instancePath + "/deliveryConcurrency",
					schemaPath: "#/properties/deliveryConcurrency/minimum",
					keyword: "minimum",
					params: {
						comparison: ">=",
						limit: 1
					},
					message: "must be >= 1"
				};
				if (vErrors === null) vErrors = [err82];
				else vErrors.push(err82);
				errors++;
			}
		}
		let data27 = data.outboxLimit;
		if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27))) {
			const err83 = {
				instancePath: instancePath + "/outboxLimit",
				schemaPath: "#/properties/outboxLimit/type",
				keyword: "type",
				params: { type: "integer" },
				message: "must be integer"
			};
			if (vErrors === null) vErrors = [err83];
			else vErrors.push(err83);
			errors++;
		}
		if (typeof data27 == "number") {
			if (data27 > 1e9 || isNaN(data27)) {
				const err84 = {
					instancePath: instancePath + "/outboxLimit",
					schemaPath: "#/properties/outboxLimit/maximum",
					keyword: "maximum",
					params: {
						comparison: "<=",
						limit: 1e9
					},
					message: "must be <= 1000000000"
				};
				if (vErrors === null) vErrors = [err84];
				else vErrors.push(err84);
				errors++;
			}
			if (data27 < 0 || isNaN(data27)) {
				const err85 = {
					instancePath: instancePath + "/outboxLimit",
					schemaPath: "#/properties/outboxLimit/minimum",
					keyword: "minimum",
					params: {
						comparison: ">=",
						limit: 0
					},
					message: "must be >= 0"
				};
				if (vErrors === null) vErrors = [err85];
				else vErrors.push(err85);
				errors++;
			}
		}
		let data28 = data.retentionDays;
		if (!(typeof data28 == "number" && !(data28 % 1) && !isNaN(data28))) {
			const err86 = {
				instancePath: instancePath + "/retentionDays",
				schemaPath: "#/properties/retentionDays/type",
				keyword: "type",
				params: { type: "integer" },
				message: "must be integer"
			};
			if (vErrors === null) vErrors = [err86];
			else vErrors.push(err86);
			errors++;
		}
		if (typeof data28 == "number") {
			if (data28 > 36500 || isNaN(data28)) {
				const err87 = {
					instancePath: instancePath + "/retentionDays",
					schemaPath: "#/properties/retentionDays/maximum",
					keyword: "maximum",
					params: {
						comparison: "<=",
						limit: 36500
					},
					message: "must be <= 36500"
				};
				if (vErrors === null) vErrors = [err87];
				else vErrors.push(err87);
				errors++;
			}
			if (data28 < 1 || isNaN(data28)) {
				const err88 = {
					instancePath: instancePath + "/retentionDays",
					schemaPath: "#/properties/retentionDays/minimum",
					keyword: "minimum",
					params: {
						comparison: ">=",
						limit: 1
					},
					message: "must be >= 1"
				};
				if (vErrors === null) vErrors = [err88];
				else vErrors.push(err88);
				errors++;
			}
		}
		let data29 = data.retentionGiB;
		if (typeof data29 == "number") {
			if (data29 > 1e6 || isNaN(data29)) {
				const err89 = {
					instancePath: instancePath + "/retentionGiB",
					schemaPath: "#/properties/retentionGiB/maximum",
					keyword: "maximum",
					params: {
						comparison: "<=",
						limit: 1e6
					},
					message: "must be <= 1000000"
				};
				if (vErrors === null) vErrors = [err89];
				else vErrors.push(err89);
				errors++;
			}
			if (data29 < .001 || isNaN(data29)) {
				const err90 = {
					instancePath: instancePath + "/retentionGiB",
					schemaPath: "#/properties/retentionGiB/minimum",
					keyword: "minimum",
					params: {
						comparison: ">=",
						limit: .001
					},
					message: "must be >= 0.001"
				};
				if (vErrors === null) vErrors = [err90];
				else vErrors.push(err90);
				errors++;
			}
		} else {
			const err91 = {
				instancePath: instancePath + "/retentionGiB",
				schemaPath: "#/properties/retentionGiB/type",
				keyword: "type",
				params: { type: "number" },
				message: "must be number"
			};
			if (vErrors === null) vErrors = [err91];
			else vErrors.push(err91);
			errors++;
		}
		if (data.webhook !== void 0) {
			let data30 = data.webhook;
			if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
				if (data30.circuitOpenSeconds === void 0) data30.circuitOpenSeconds = 300;
				if (data30.undeliveredSeconds === void 0) data30.undeliveredSeconds = 900;
				if (data30.outboxPercent === void 0) data30.outboxPercent = 80;
				if (data30.diskFreePercent === void 0) data30.diskFreePercent = 10;
				if (data30.url === void 0) {
					const err92 = {
						instancePath: instancePath + "/webhook",
						schemaPath: "#/properties/webhook/required",
						keyword: "required",
						params: { missingProperty: "url" },
						message: "must have required property 'url'"
					};
					if (vErrors === null) vErrors = [err92];
					else vErrors.push(err92);
					errors++;
				}
				if (data30.secret === void 0) {
					const err93 = {
						instancePath: instancePath + "/webhook",
						schemaPath: "#/properties/webhook/required",
						keyword: "required",
						params: { missingProperty: "secret" },
						message: "must have required property 'secret'"
					};
					if (vErrors === null) vErrors = [err93];
					else vErrors.push(err93);
					errors++;
				}
				for (const key4 in data30) if (!(key4 === "url" || key4 === "secret" || key4 === "circuitOpenSeconds" || key4 === "undeliveredSeconds" || key4 === "outboxPercent" || key4 === "diskFreePercent")) {
					const err94 = {
						instancePath: instancePath + "/webhook",
						schemaPath: "#/properties/webhook/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key4 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err94];
					else vErrors.push(err94);
					errors++;
				}
				if (data30.url !== void 0) {
					let data31 = data30.url;
					if (typeof data31 === "string") {
						if (func2(data31) > 2048) {
							const err95 = {
								instancePath: instancePath + "/webhook/url",
								schemaPath: "#/properties/webhook/properties/url/maxLength",
								keyword: "maxLength",
								params: { limit: 2048 },
								message: "must NOT have more than 2048 characters"
							};
							if (vErrors === null) vErrors = [err95];
							else vErrors.push(err95);
							errors++;
						}
						if (!pattern9.test(data31)) {
							const err96 = {
								instancePath: instancePath + "/webhook/url",
								schemaPath: "#/properties/webhook/properties/url/pattern",
								keyword: "pattern",
								params: { pattern: "^https?://[^\\s#]+$" },
								message: "must match pattern \"^https?://[^\\s#]+$\""
							};
							if (vErrors === null) vErrors = [err96];
							else vErrors.push(err96);
							errors++;
						}
					} else {
						const err97 = {
							instancePath: instancePath + "/webhook/url",
							schemaPath: "#/properties/webhook/properties/url/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err97];
						else vErrors.push(err97);
						errors++;
					}
				}
				if (data30.secret !== void 0) {
					let data32 = data30.secret;
					if (typeof data32 !== "string" && !(data32 && typeof data32 == "object" && !Array.isArray(data32))) {
						const err98 = {
							instancePath: instancePath + "/webhook/secret",
							schemaPath: "#/properties/webhook/properties/secret/type",
							keyword: "type",
							params: { type: schema31.properties.webhook.properties.secret.type },
							message: "must be string,object"
						};
						if (vErrors === null) vErrors = [err98];
						else vErrors.push(err98);
						errors++;
					}
					if (typeof data32 === "string") {
						if (func2(data32) > 256) {
							const err99 = {
								instancePath: instancePath + "/webhook/secret",
								schemaPath: "#/properties/webhook/properties/secret/maxLength",
								keyword: "maxLength",
								params: { limit: 256 },
								message: "must NOT have more than 256 characters"
							};
							if (vErrors === null) vErrors = [err99];
							else vErrors.push(err99);
							errors++;
						}
						if (func2(data32) < 1) {
							const err100 = {
								instancePath: instancePath + "/webhook/secret",
								schemaPath: "#/properties/webhook/properties/secret/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err100];
							else vErrors.push(err100);
							errors++;
						}
					}
					if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
						if (Object.keys(data32).length > 1) {
							const err101 = {
								instancePath: instancePath + "/webhook/secret",
								schemaPath: "#/properties/webhook/properties/secret/maxProperties",
								keyword: "maxProperties",
								params: { limit: 1 },
								message: "must NOT have more than 1 properties"
							};
							if (vErrors === null) vErrors = [err101];
							else vErrors.push(err101);
							errors++;
						}
						if (Object.keys(data32).length < 1) {
							const err102 = {
								instancePath: instancePath + "/webhook/secret",
								schemaPath: "#/properties/webhook/properties/secret/minProperties",
								keyword: "minProperties",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 properties"
							};
							if (vErrors === null) vErrors = [err102];
							else vErrors.push(err102);
							errors++;
						}
						for (const key5 in data32) if (!(key5 === "env" || key5 === "file")) {
							const err103 = {
								instancePath: instancePath + "/webhook/secret",
								schemaPath: "#/properties/webhook/properties/secret/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key5 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err103];
							else vErrors.push(err103);
							errors++;
						}
						if (data32.env !== void 0) {
							let data33 = data32.env;
							if (typeof data33 === "string") {
								if (func2(data33) > 256) {
									const err104 = {
										instancePath: instancePath + "/webhook/secret/env",
										schemaPath: "#/properties/webhook/properties/secret/properties/env/maxLength",
										keyword: "maxLength",
										params: { limit: 256 },
										message: "must NOT have more than 256 characters"
									};
									if (vErrors === null) vErrors = [err104];
									else vErrors.push(err104);
									errors++;
								}
								if (!pattern5.test(data33)) {
									const err105 = {
										instancePath: instancePath + "/webhook/secret/env",
										schemaPath: "#/properties/webhook/properties/secret/properties/env/pattern",
										keyword: "pattern",
										params: { pattern: "^[A-Za-z_][0-9A-Za-z_]*$" },
										message: "must match pattern \"^[A-Za-z_][0-9A-Za-z_]*$\""
									};
									if (vErrors === null) vErrors = [err105];
									else vErrors.push(err105);
									errors++;
								}
							} else {
								const err106 = {
									instancePath: instancePath + "/webhook/secret/env",
									schemaPath: "#/properties/webhook/properties/secret/properties/env/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err106];
								else vErrors.push(err106);
								errors++;
							}
						}
						if (data32.file !== void 0) {
							let data34 = data32.file;
							if (typeof data34 === "string") {
								if (func2(data34) > 4096) {
									const err107 = {
										instancePath: instancePath + "/webhook/secret/file",
										schemaPath: "#/properties/webhook/properties/secret/properties/file/maxLength",
										keyword: "maxLength",
										params: { limit: 4096 },
										message: "must NOT have more than 4096 characters"
									};
									if (vErrors === null) vErrors = [err107];
									else vErrors.push(err107);
									errors++;
								}
								if (func2(data34) < 1) {
									const err108 = {
										instancePath: instancePath + "/webhook/secret/file",
										schemaPath: "#/properties/webhook/properties/secret/properties/file/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err108];
									else vErrors.push(err108);
									errors++;
								}
							} else {
								const err109 = {
									instancePath: instancePath + "/webhook/secret/file",
									schemaPath: "#/properties/webhook/properties/secret/properties/file/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err109];
								else vErrors.push(err109);
								errors++;
							}
						}
					}
				}
				let data35 = data30.circuitOpenSeconds;
				if (!(typeof data35 == "number" && !(data35 % 1) && !isNaN(data35))) {
					const err110 = {
						instancePath: instancePath + "/webhook/circuitOpenSeconds",
						schemaPath: "#/properties/webhook/properties/circuitOpenSeconds/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer"
					};
					if (vErrors === null) vErrors = [err110];
					else vErrors.push(err110);
					errors++;
				}
				if (typeof data35 == "number") {
					if (data35 > 86400 || isNaN(data35)) {
						const err111 = {
							instancePath: instancePath + "/webhook/circuitOpenSeconds",
							schemaPath: "#/properties/webhook/properties/circuitOpenSeconds/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 86400
							},
							message: "must be <= 86400"
						};
						if (vErrors === null) vErrors = [err111];
						else vErrors.push(err111);
						errors++;
					}
					if (data35 < 1 || isNaN(data35)) {
						const err112 = {
							instancePath: instancePath + "/webhook/circuitOpenSeconds",
							schemaPath: "#/properties/webhook/properties/circuitOpenSeconds/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 1
							},
							message: "must be >= 1"
						};
						if (vErrors === null) vErrors = [err112];
						else vErrors.push(err112);
						errors++;
					}
				}
				let data36 = data30.undeliveredSeconds;
				if (!(typeof data36 == "number" && !(data36 % 1) && !isNaN(data36))) {
					const err113 = {
						instancePath: instancePath + "/webhook/undeliveredSeconds",
						schemaPath: "#/properties/webhook/properties/undeliveredSeconds/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer"
					};
					if (vErrors === null) vErrors = [err113];
					else vErrors.push(err113);
					errors++;
				}
				if (typeof data36 == "number") {
					if (data36 > 86400 || isNaN(data36)) {
						const err114 = {
							instancePath: instancePath + "/webhook/undeliveredSeconds",
							schemaPath: "#/properties/webhook/properties/undeliveredSeconds/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 86400
							},
							message: "must be <= 86400"
						};
						if (vErrors === null) vErrors = [err114];
						else vErrors.push(err114);
						errors++;
					}
					if (data36 < 1 || isNaN(data36)) {
						const err115 = {
							instancePath: instancePath + "/webhook/undeliveredSeconds",
							schemaPath: "#/properties/webhook/properties/undeliveredSeconds/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 1
							},
							message: "must be >= 1"
						};
						if (vErrors === null) vErrors = [err115];
						else vErrors.push(err115);
						errors++;
					}
				}
				let data37 = data30.outboxPercent;
				if (!(typeof data37 == "number" && !(data37 % 1) && !isNaN(data37))) {
					const err116 = {
						instancePath: instancePath + "/webhook/outboxPercent",
						schemaPath: "#/properties/webhook/properties/outboxPercent/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer"
					};
					if (vErrors === null) vErrors = [err116];
					else vErrors.push(err116);
					errors++;
				}
				if (typeof data37 == "number") {
					if (data37 > 100 || isNaN(data37)) {
						const err117 = {
							instancePath: instancePath + "/webhook/outboxPercent",
							schemaPath: "#/properties/webhook/properties/outboxPercent/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 100
							},
							message: "must be <= 100"
						};
						if (vErrors === null) vErrors = [err117];
						else vErrors.push(err117);
						errors++;
					}
					if (data37 < 1 || isNaN(data37)) {
						const err118 = {
							instancePath: instancePath + "/webhook/outboxPercent",
							schemaPath: "#/properties/webhook/properties/outboxPercent/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 1
							},
							message: "must be >= 1"
						};
						if (vErrors === null) vErrors = [err118];
						else vErrors.push(err118);
						errors++;
					}
				}
				let data38 = data30.diskFreePercent;
				if (!(typeof data38 == "number" && !(data38 % 1) && !isNaN(data38))) {
					const err119 = {
						instancePath: instancePath + "/webhook/diskFreePercent",
						schemaPath: "#/properties/webhook/properties/diskFreePercent/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer"
					};
					if (vErrors === null) vErrors = [err119];
					else vErrors.push(err119);
					errors++;
				}
				if (typeof data38 == "number") {
					if (data38 > 100 || isNaN(data38)) {
						const err120 = {
							instancePath: instancePath + "/webhook/diskFreePercent",
							schemaPath: "#/properties/webhook/properties/diskFreePercent/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 100
							},
							message: "must be <= 100"
						};
						if (vErrors === null) vErrors = [err120];
						else vErrors.push(err120);
						errors++;
					}
					if (data38 < 0 || isNaN(data38)) {
						const err121 = {
							instancePath: instancePath + "/webhook/diskFreePercent",
							schemaPath: "#/properties/webhook/properties/diskFreePercent/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							},
							message: "must be >= 0"
						};
						if (vErrors === null) vErrors = [err121];
						else vErrors.push(err121);
						errors++;
					}
				}
			} else {
				const err122 = {
					instancePath: instancePath + "/webhook",
					schemaPath: "#/properties/webhook/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err122];
				else vErrors.push(err122);
				errors++;
			}
		}
	} else {
		const err123 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err123];
		else vErrors.push(err123);
		errors++;
	}
	validate20.errors = vErrors;
	return errors === 0;
}
validate20.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};

export { validate };
